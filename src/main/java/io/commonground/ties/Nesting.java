package io.commonground.ties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts time at nested places once: at every moment an enclosing place gives way to those nested
 * in it, unless it alone weighs more than they do together. So more evidence never lowers a tie.
 */
final class Nesting {

    private final List<Common> commons;
    private final double[] days;

    private Nesting(List<Common> commons) {
        this.commons = commons;
        this.days = new double[commons.size()];
    }

    /** The years of each that count. */
    static double[] years(List<Common> commons) {
        Nesting nesting = new Nesting(commons);
        boolean nested = commons.stream().anyMatch(one -> commons.stream().anyMatch(one::encloses));
        if (nested) {
            nesting.countMomentByMoment();
        } else {
            Arrays.setAll(nesting.days, i -> commons.get(i).together().length());
        }
        return Arrays.stream(nesting.days).map(counted -> counted / Days.PER_YEAR).toArray();
    }

    private void countMomentByMoment() {
        double[] bounds =
                commons.stream()
                        .flatMap(common -> common.together().list().stream())
                        .flatMapToDouble(i -> java.util.stream.DoubleStream.of(i.begin(), i.end()))
                        .sorted()
                        .distinct()
                        .toArray();
        for (int i = 1; i < bounds.length; i++) {
            double length = bounds[i] - bounds[i - 1];
            double moment = bounds[i - 1] + length / 2;
            for (int counting : counting(moment)) {
                days[counting] += length;
            }
        }
    }

    private List<Integer> counting(double moment) {
        List<Integer> here =
                IntStream.range(0, commons.size())
                        .filter(i -> commons.get(i).together().contains(moment))
                        .boxed()
                        .sorted(Comparator.comparingLong(this::depthOf).reversed())
                        .toList();
        // depth among all is an order that puts nested places before those that enclose them
        double[] best = new double[commons.size()];
        List<List<Integer>> chosen = new ArrayList<>();
        commons.forEach(_ -> chosen.add(new ArrayList<>()));
        List<Integer> roots = new ArrayList<>();
        for (int at = 0; at < here.size(); at++) {
            int one = here.get(at);
            double rate = commons.get(one).rate();
            if (best[one] < rate) {
                best[one] = rate;
                chosen.set(one, List.of(one));
            }
            int parent = parentOf(one, here.subList(at + 1, here.size()));
            if (parent < 0) {
                roots.addAll(chosen.get(one));
            } else {
                best[parent] += best[one];
                chosen.get(parent).addAll(chosen.get(one));
            }
        }
        return roots;
    }

    private long depthOf(int one) {
        return commons.stream().filter(other -> other.encloses(commons.get(one))).count();
    }

    /** The closest that encloses it. */
    private int parentOf(int one, List<Integer> outer) {
        return outer.stream()
                .filter(other -> commons.get(other).encloses(commons.get(one)))
                .findFirst()
                .orElse(-1);
    }
}
