package io.commonground.ties;

import io.commonground.graph.PartialDate;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Time together at one place in one way, before time counted elsewhere is taken off.
 *
 * @param together when
 * @param size of the place at that time
 * @param rate what a year of it weighs: q · c · a / (n − 1)
 * @param assumed whether a beginning is assumed from a graduation year
 * @param studies whether one of them studied there, so that its dates tell how old they are
 * @param from the first beginning as given
 * @param to the last end as given, null while it lasts
 * @param sources ids
 */
record Common(
        Place place,
        Bond bond,
        Intervals together,
        Size size,
        double rate,
        boolean assumed,
        boolean studies,
        PartialDate from,
        @Nullable PartialDate to,
        Set<String> sources) {

    /** One order for all, so that sums come out the same whoever asks. */
    static final Comparator<Common> ORDER =
            Comparator.comparing((Common common) -> common.place().unit().id())
                    .thenComparing(common -> String.valueOf(common.place().part()))
                    .thenComparing(Common::bond);

    /** The whole of it, nothing taken off. */
    double term() {
        return rate * together.length() / Days.PER_YEAR;
    }

    /** Whether the other one is the same time seen closer: at a part, or in a closer way. */
    boolean encloses(Common other) {
        UnitFacts here = place.unit();
        UnitFacts there = other.place.unit();
        if (!here.id().equals(there.id())) {
            return there.enclosing().contains(here.id())
                    && !(here.enclosing().contains(there.id())
                            && here.id().compareTo(there.id()) > 0);
        }
        boolean samePart = java.util.Objects.equals(place.part(), other.place.part());
        return samePart ? bond.compareTo(other.bond) < 0 : place.part() == null;
    }
}
