package io.commonground.paths;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the strongest simple paths between two people by meeting in the middle: all halves from
 * either end, joined at the person they share. Length by length; a half is followed as long as it
 * can be part of a path that is among the best (branch and bound), so the answer is exact however
 * early it can stop. For a person in the middle at most {@code most + 2} halves of two ties need be
 * kept: a half from the other side meets two of them at most.
 */
final class Search {

    /** Some 100 MB; who asks for six hops among so many ties is told that it is not complete. */
    private static final int MOST_HELD = 2_000_000;

    private final View view;
    private final int from;
    private final int to;
    private final int most;
    private final Side left;
    private final Side right;
    private final Deadline deadline;
    private Best best;
    private List<Half> left2 = List.of();
    private @Nullable Ball right2;

    Search(View view, int from, int to, int most, double least, Deadline deadline) {
        this.view = view;
        this.from = from;
        this.to = to;
        this.most = most;
        this.best = new Best(most, least);
        this.deadline = deadline;
        this.left = new Side(view, from, to, deadline);
        this.right = new Side(view, to, from, deadline);
    }

    /** What has been found, best first. */
    List<Found> found() {
        return best.inOrder();
    }

    /** From now on only so many, whatever has been found before. */
    void beginAgain(int atMost, double least) {
        best = new Best(atMost, least);
    }

    /** Looks at the paths of that length; the shorter ones have been looked at before. */
    void look(int hops) {
        if (hops == 1) {
            one();
        } else if (!left.ring().isEmpty() && !right.ring().isEmpty()) {
            between(hops);
        }
    }

    private void between(int hops) {
        switch (hops) {
            case 2 -> two();
            case 3 -> three();
            case 4 -> four();
            case 5 -> five();
            default -> six();
        }
    }

    private void one() {
        double tie = view.strength(from, to);
        if (tie > 0) {
            best.offer(new Found(new int[] {from, to}, tie));
        }
    }

    private void two() {
        Ball ball = new Ball();
        right.ring().forEach(ball::add);
        left.ring().forEach(half -> join(half, ball));
    }

    private void three() {
        Ball ball = new Ball();
        if (left.cost() <= right.cost()) {
            right.ring().forEach(ball::add);
            left.further(left.ring(), this::reachesRight, half -> join(half, ball));
        } else {
            left.ring().forEach(ball::add);
            right.further(right.ring(), this::reachesLeft, half -> join(half, ball));
        }
    }

    private void four() {
        Ball ball = new Ball();
        right.further(right.ring(), this::reachesLeft, half -> ball.add(half, most + 2));
        right2 = ball;
        double rest = ball.strongest();
        List<Half> halves = new ArrayList<>();
        left.further(
                left.ring(),
                strength -> best.welcomes(strength * rest),
                half -> {
                    halves.add(half);
                    join(half, ball);
                });
        left2 = halves;
    }

    private void five() {
        Ball ball = right2();
        double rest = ball.strongest();
        left.further(
                strongestFirst(left2),
                strength -> best.welcomes(strength * rest),
                half -> join(half, ball));
    }

    private void six() {
        double strongestLeft = strongest(left2);
        List<Half> right2 = new ArrayList<>();
        right.further(right.ring(), s -> best.welcomes(s * strongestLeft), right2::add);
        if (left2.isEmpty() || right2.isEmpty()) {
            return;
        }
        if (left.cost(left2) < right.cost(right2)) {
            six(left, left2, right, right2);
        } else {
            six(right, right2, left, left2);
        }
    }

    /** Holds the halves of three ties of one side, and looks at those of the other as they come. */
    private void six(Side held, List<Half> held2, Side other, List<Half> other2) {
        double strongestOther = strongest(other2);
        Ball ball = new Ball();
        int[] count = {0};
        held.further(
                strongestFirst(held2),
                strength -> best.welcomes(strength * strongestOther),
                half -> {
                    if (++count[0] > MOST_HELD) {
                        throw new Deadline.OutOfTime();
                    }
                    ball.add(half);
                });
        double rest = ball.strongest();
        other.further(
                strongestFirst(other2),
                strength -> best.welcomes(strength * rest),
                half -> join(half, ball));
    }

    private static double strongest(List<Half> halves) {
        return halves.stream().mapToDouble(half -> half.strength).max().orElse(0);
    }

    private Ball right2() {
        return right2 == null ? new Ball() : right2;
    }

    private boolean reachesRight(double strength) {
        return best.welcomes(strength * right.strongestTie());
    }

    private boolean reachesLeft(double strength) {
        return best.welcomes(strength * left.strongestTie());
    }

    private static List<Half> strongestFirst(List<Half> halves) {
        return halves.stream()
                .sorted(Comparator.comparingDouble((Half half) -> half.strength).reversed())
                .toList();
    }

    private void join(Half half, Ball ball) {
        for (Half other = ball.to(half.person); other != null; other = other.next) {
            deadline.check();
            if (best.welcomes(half.strength * other.strength) && !half.meets(other)) {
                best.offer(half.passes(from) ? path(half, other) : path(other, half));
            }
        }
    }

    /** The product is taken from the beginning of the path to its end, whatever was found first. */
    private static Found path(Half left, Half right) {
        int before = left.ties();
        int[] people = new int[before + right.ties() + 1];
        int at = before;
        for (Half half = left; half != null; half = half.before) {
            people[at--] = half.person;
        }
        double strength = left.strength;
        at = before + 1;
        for (Half half = right; half.before != null; half = half.before) {
            strength *= half.tie;
            people[at++] = half.before.person;
        }
        return new Found(people, strength);
    }
}
