package io.commonground.paths;

import org.jspecify.annotations.Nullable;

/** A beginning of a path, from one of its ends to somebody who stands between. */
final class Half {

    final int person;
    final @Nullable Half before;
    final double tie;
    final double strength;

    /** The next one that leads to the same person, kept by a {@link Ball}. */
    @Nullable Half next;

    /**
     * Makes a beginning one tie longer.
     *
     * @param before the way there, null for an end
     * @param tie strength of the last tie
     */
    Half(int person, @Nullable Half before, double tie) {
        this.person = person;
        this.before = before;
        this.tie = tie;
        this.strength = before == null ? tie : before.strength * tie;
    }

    static Half end(int person) {
        return new Half(person, null, 1);
    }

    boolean passes(int other) {
        for (Half at = this; at != null; at = at.before) {
            if (at.person == other) {
                return true;
            }
        }
        return false;
    }

    /** Whether the other way to the same person passes anybody of this one, the ends left aside. */
    boolean meets(Half other) {
        for (Half at = before; at != null && at.before != null; at = at.before) {
            if (other.passes(at.person)) {
                return true;
            }
        }
        return false;
    }

    int ties() {
        int ties = 0;
        for (Half at = before; at != null; at = at.before) {
            ties++;
        }
        return ties;
    }

    /** Stronger first; equals by the people next to their ends. */
    boolean precedes(Half other) {
        return strength > other.strength
                || strength == other.strength
                        && before != null
                        && other.before != null
                        && before.person < other.before.person;
    }
}
