package io.commonground.paths;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The strongest way from some people to everybody within so many hops, hop by hop (Bellman and
 * Ford). Ties are at most 1, so the strongest way never passes anybody twice, and all of a person's
 * ways are found with one walk.
 */
final class Reach {

    private final View view;
    private final Deadline deadline;
    private final Ball strongest = new Ball();
    private List<Half> latest = new ArrayList<>();

    Reach(View view, int[] roots, int hops, Deadline deadline) {
        this.view = view;
        this.deadline = deadline;
        for (int root : roots) {
            Half end = Half.end(root);
            strongest.add(end, 1);
            latest.add(end);
        }
        for (int hop = 1; hop <= hops; hop++) {
            latest = further(latest);
        }
    }

    private List<Half> further(List<Half> from) {
        List<Half> reached = new ArrayList<>();
        for (Half half : from) {
            further(half, reached);
        }
        // A longer way to the same person need not reach as far: each hop's strongest is followed.
        reached.removeIf(half -> strongest.to(half.person) != half);
        return reached;
    }

    private void further(Half half, List<Half> reached) {
        Acquaintances its = view.of(half.person);
        for (int at = 0; at < its.count(); at++) {
            deadline.check();
            int other = its.others()[at];
            double tie = view.strength(half.person, its, at);
            Half known = strongest.to(other);
            if (tie > 0
                    && (known == null || half.strength * tie > known.strength)
                    && view.mayConnect(other)
                    && !half.passes(other)) {
                Half next = new Half(other, half, tie);
                strongest.add(next, 1);
                reached.add(next);
            }
        }
    }

    /** The strongest path from that person to one of the roots, one hop longer at most. */
    @Nullable Found from(int person) {
        Acquaintances its = view.of(person);
        Half best = null;
        for (int at = 0; at < its.count(); at++) {
            deadline.check();
            Half half = strongest.to(its.others()[at]);
            double tie = half == null ? 0 : view.strength(person, its, at);
            if (half != null
                    && tie > 0
                    && (best == null || half.strength * tie > best.strength)
                    && !half.passes(person)) {
                best = new Half(person, half, tie);
            }
        }
        return best == null ? null : path(best);
    }

    private static Found path(Half half) {
        int[] people = new int[half.ties() + 1];
        double strength = 1;
        int at = 0;
        for (Half step = half; step != null; step = step.before) {
            people[at++] = step.person;
            strength *= step.tie;
        }
        return new Found(people, strength);
    }
}
