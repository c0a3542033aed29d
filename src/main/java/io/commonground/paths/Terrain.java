package io.commonground.paths;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The ties that a question about many people is answered by: today's, or those of a past day. */
interface Terrain {

    View view();

    /** The person in the view's network, below 0 where nothing is known of their ties. */
    int person(Whom whom);

    /** Whether all is there that paths of the hops asked for can need. */
    boolean isComplete();

    /** Paths with their people. */
    PathAnswer report(Collection<Found> found);

    /** What the ties of some people with others rest on, by the other and the person. */
    Map<List<Integer>, Ground> grounds(int[] people, BitSet others);

    default int[] people(Collection<Whom> some) {
        return some.stream().mapToInt(this::person).filter(person -> person >= 0).toArray();
    }
}
