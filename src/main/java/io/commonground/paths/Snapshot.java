package io.commonground.paths;

import io.commonground.privacy.Lens;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;

/**
 * The ties of everybody as a turn of the layer left them, and which node of the graph each person
 * is. A snapshot does not change; the next one shares what stayed the same.
 *
 * @param network for walking
 * @param numbers the node of each person
 * @param people the person of each node, -1 for other nodes
 * @param owned the people who are private to somebody, with that owner's own id
 * @param born which layer it is of
 * @param turn up to which turn it is complete
 * @param lastId the largest own id of a person in it
 */
record Snapshot(
        Network network,
        int[] numbers,
        int[] people,
        Map<Integer, String> owned,
        String born,
        long turn,
        String lastId) {

    /** Where no ties were ever derived. */
    static final Snapshot EMPTY =
            new Snapshot(
                    new Network(new Acquaintances[0], new BitSet()),
                    new int[0],
                    new int[0],
                    Map.of(),
                    "",
                    0,
                    "");

    /** Whether nothing has been written since that the layer tells of. */
    boolean isUpTo(LayerState layer) {
        return born.equals(layer.born()) && turn >= layer.turn();
    }

    /** The people whom that lens does not show: they must not stand between. */
    BitSet unseen(Lens lens) {
        BitSet unseen = new BitSet();
        owned.forEach((person, owner) -> {
            if (!lens.owners().contains(owner)) {
                unseen.set(person);
            }
        });
        return unseen;
    }

    /** The person of a node, -1 where it is none of this snapshot's people. */
    int person(long number) {
        return number < people.length ? people[(int) number] : -1;
    }

    /** Which person each of these nodes is. */
    static int[] people(int[] numbers) {
        int[] people = new int[Arrays.stream(numbers).max().orElse(-1) + 1];
        Arrays.fill(people, -1);
        for (int person = 0; person < numbers.length; person++) {
            people[numbers[person]] = person;
        }
        return people;
    }
}
