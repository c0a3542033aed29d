package io.commonground.paths;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoublePredicate;

/** What is around one end of a path: the halves of one tie, of two, of three. */
final class Side {

    private final View view;
    private final Deadline deadline;
    private final int end;
    private final int otherEnd;
    private final List<Half> ring;
    private final double strongestTie;

    Side(View view, int end, int otherEnd, Deadline deadline) {
        this.view = view;
        this.deadline = deadline;
        this.end = end;
        this.otherEnd = otherEnd;
        List<Half> halves = new ArrayList<>();
        further(Half.end(end), _ -> true, halves::add);
        this.ring = halves;
        this.strongestTie = ring.stream().mapToDouble(half -> half.strength).max().orElse(0);
    }

    /** The halves of one tie. */
    List<Half> ring() {
        return ring;
    }

    double strongestTie() {
        return strongestTie;
    }

    /** How many ties there are to look at for the halves of two. */
    long cost() {
        return cost(ring);
    }

    /** How many ties there are to look at for halves a tie longer than these. */
    long cost(List<Half> halves) {
        return halves.stream().mapToLong(half -> view.of(half.person).count()).sum();
    }

    /** Those halves that are a tie longer, as far as their strength is worth while. */
    void further(List<Half> halves, DoublePredicate worthWhile, Consumer<Half> to) {
        for (Half half : halves) {
            if (worthWhile.test(half.strength)) {
                further(half, worthWhile, to);
            }
        }
    }

    private void further(Half half, DoublePredicate worthWhile, Consumer<Half> to) {
        Acquaintances its = view.of(half.person);
        for (int at = 0; at < its.count(); at++) {
            deadline.check();
            int other = its.others()[at];
            double tie = view.strength(half.person, its, at);
            if (tie > 0
                    && worthWhile.test(half.strength * tie)
                    && other != end
                    && other != otherEnd
                    && view.mayConnect(other)
                    && !half.passes(other)) {
                to.accept(new Half(other, half, tie));
            }
        }
    }
}
