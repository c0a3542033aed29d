package io.commonground.paths;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Halves by the person they lead to: a hash table of chains. */
final class Ball {

    private static final int SPREAD = 0x9E3779B9;

    private @Nullable Half[] chains = new Half[1024];
    private int people;
    private double strongest;

    /** Any number of halves a person, in no order. */
    void add(Half half) {
        int slot = slot(half);
        half.next = chains[slot];
        put(slot, half);
    }

    /** At most so many halves a person, the strongest first. */
    void add(Half half, int atMost) {
        int slot = slot(half);
        Half before = null;
        Half at = chains[slot];
        int ahead = 0;
        while (at != null && !half.precedes(at)) {
            before = at;
            at = at.next;
            ahead++;
        }
        if (ahead >= atMost) {
            return;
        }
        half.next = at;
        if (before == null) {
            put(slot, half);
        } else {
            before.next = half;
        }
        cut(half, atMost - ahead);
    }

    private static void cut(Half from, int after) {
        Half last = from;
        for (int i = 1; i < after && last != null; i++) {
            last = last.next;
        }
        if (last != null) {
            last.next = null;
        }
    }

    private void put(int slot, Half half) {
        strongest = Math.max(strongest, half.strength);
        if (chains[slot] == null && ++people * 2 > chains.length) {
            chains[slot] = half;
            grow();
        } else {
            chains[slot] = half;
        }
    }

    @Nullable Half to(int person) {
        return chains[slot(chains, person)];
    }

    /** The strength of the strongest of all, 0 where there is none. */
    double strongest() {
        return strongest;
    }

    private int slot(Half half) {
        return slot(chains, half.person);
    }

    private static int slot(@Nullable Half[] chains, int person) {
        int slot = (person * SPREAD) >>> (Integer.numberOfLeadingZeros(chains.length) + 1);
        for (Half head = chains[slot]; head != null && head.person != person; head = chains[slot]) {
            slot = (slot + 1) & (chains.length - 1);
        }
        return slot;
    }

    private void grow() {
        @Nullable Half[] larger = new Half[chains.length * 2];
        Arrays.stream(chains)
                .filter(head -> head != null)
                .forEach(head -> larger[slot(larger, head.person)] = head);
        chains = larger;
    }
}
