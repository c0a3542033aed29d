package io.commonground.paths;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A small network at random, and every path of it by looking at each. */
final class RandomNetwork {

    interface EachTie {
        void accept(int one, int other, double strength);
    }

    private final List<TreeMap<Integer, double[]>> ties = new ArrayList<>();
    private final List<TreeMap<Integer, byte[]>> bases = new ArrayList<>();
    private byte basis = BasisMask.ALL;
    private final BitSet closed = new BitSet();
    private final BitSet owners = new BitSet();
    private final BitSet avoided = new BitSet();

    RandomNetwork(int people) {
        for (int person = 0; person < people; person++) {
            ties.add(new TreeMap<>());
            bases.add(new TreeMap<>());
        }
    }

    static RandomNetwork of(Random random) {
        int people = 3 + random.nextInt(9);
        var network = new RandomNetwork(people);
        double density = 0.15 + random.nextDouble() * 0.6;
        int levels = 2 + random.nextInt(8);
        for (int one = 0; one < people; one++) {
            for (int other = one + 1; other < people; other++) {
                if (random.nextDouble() < density) {
                    double open = (1 + random.nextInt(levels)) / (double) (levels + 1);
                    network.tie(one, other, open);
                    if (random.nextInt(4) == 0) {
                        network.hide(one, other, random, levels);
                    }
                }
            }
        }
        network.basis = random.nextBoolean() ? BasisMask.ALL : (byte) (1 + random.nextInt(7));
        for (int person = 0; person < people; person++) {
            network.owners.set(person, random.nextInt(4) == 0);
            network.closed.set(person, random.nextInt(8) == 0);
            network.avoided.set(person, random.nextInt(8) == 0);
        }
        return network;
    }

    static RandomNetwork everybodyKnowsEverybody(int people) {
        var network = new RandomNetwork(people);
        for (int one = 0; one < people; one++) {
            for (int other = one + 1; other < people; other++) {
                network.tie(one, other, 0.5);
            }
        }
        return network;
    }

    void openToEverybody() {
        owners.clear();
        closed.clear();
        avoided.clear();
        basis = BasisMask.ALL;
        ties.forEach(its -> its.values().removeIf(tie -> tie[0] == 0));
    }

    void tie(int one, int other, double strength) {
        put(one, other, new double[] {strength, strength, strength, strength});
        putBases(one, other, new byte[] {1, 1, 1, 1});
    }

    /** Strengths for nobody, the first, the second, both; 0 for no tie. */
    private void hide(int one, int other, Random random, int levels) {
        double[] by = new double[4];
        for (int i = 0; i < 4; i++) {
            by[i] = random.nextInt(levels + 1) / (double) (levels + 1);
        }
        put(one, other, by);
        byte[] kinds = new byte[4];
        random.nextBytes(kinds);
        for (int i = 0; i < 4; i++) {
            kinds[i] &= 7;
        }
        putBases(one, other, kinds);
    }

    private void putBases(int one, int other, byte[] by) {
        bases.get(one).put(other, by);
        bases.get(other).put(one, new byte[] {by[0], by[2], by[1], by[3]});
    }

    private void put(int one, int other, double[] by) {
        ties.get(one).put(other, by);
        ties.get(other).put(one, new double[] {by[0], by[2], by[1], by[3]});
    }

    int people() {
        return ties.size();
    }

    void eachTie(EachTie action) {
        for (int one = 0; one < people(); one++) {
            int start = one;
            ties.get(one)
                    .tailMap(one, false)
                    .forEach((other, by) -> action.accept(start, other, by[0]));
        }
    }

    View view() {
        return new View(new Network(acquaintances(), closed), owners, basis, avoided);
    }

    private Acquaintances[] acquaintances() {
        return IntStream.range(0, people())
                .mapToObj(person -> acquaintances(ties.get(person), bases.get(person)))
                .toArray(Acquaintances[]::new);
    }

    private static Acquaintances acquaintances(
            TreeMap<Integer, double[]> its, TreeMap<Integer, byte[]> bases) {
        List<Integer> hiddenAt = new ArrayList<>();
        List<HiddenTie> hidden = new ArrayList<>();
        byte[] open = new byte[its.size()];
        int at = 0;
        for (var tie : its.entrySet()) {
            double[] by = tie.getValue();
            byte[] kinds = bases.get(tie.getKey());
            boolean same = by[1] == by[0] && by[2] == by[0] && by[3] == by[0];
            if (!same || kinds[1] != kinds[0] || kinds[2] != kinds[0] || kinds[3] != kinds[0]) {
                hiddenAt.add(at);
                hidden.add(
                        new HiddenTie(
                                Arrays.copyOfRange(by, 1, 4), Arrays.copyOfRange(kinds, 1, 4)));
            }
            open[at++] = kinds[0];
        }
        return new Acquaintances(
                its.keySet().stream().mapToInt(Integer::intValue).toArray(),
                its.values().stream().mapToDouble(by -> by[0]).toArray(),
                open,
                HiddenTies.of(hiddenAt, hidden));
    }

    List<Found> search(int from, int to, int first, int maxHops) {
        PathQuestion question =
                Questions.of(
                        "a",
                        "b",
                        first,
                        maxHops,
                        PathRanking.STRENGTH,
                        0,
                        java.util.Set.of(),
                        java.util.Set.of());
        return Searches.of(question, view(), from, to, Deadline.in(Duration.ofMinutes(1))).found();
    }

    /** Every simple path from the first person to the second, in the order asked for. */
    List<Found> everyPath(PathQuestion question) {
        List<Found> all = new ArrayList<>();
        walk(new ArrayList<>(List.of(0)), 1, question, all);
        Comparator<Found> order = Found.ORDER;
        if (question.byHops()) {
            order =
                    Comparator.comparingInt((Found path) -> path.people().length)
                            .thenComparing(order);
        }
        all.sort(order);
        return all;
    }

    private void walk(
            List<Integer> people, double strength, PathQuestion question, List<Found> all) {
        int last = people.getLast();
        if (last == 1) {
            if (strength >= question.minStrength()) {
                all.add(new Found(people.stream().mapToInt(Integer::intValue).toArray(), strength));
            }
            return;
        }
        if (people.size() > question.maxHops() || isBarred(people)) {
            return;
        }
        ties.get(last)
                .forEach((next, by) -> {
                    int who = (owners.get(last) ? 1 : 0) + (owners.get(next) ? 2 : 0);
                    if (by[who] > 0
                            && passes(bases.get(last).get(next)[who])
                            && !people.contains(next)) {
                        people.add(next);
                        walk(people, strength * by[who], question, all);
                        people.removeLast();
                    }
                });
    }

    private boolean passes(byte kinds) {
        return basis == BasisMask.ALL || (kinds & basis) != 0;
    }

    private boolean isBarred(List<Integer> people) {
        return people.size() > 1 && (closed.get(people.getLast()) || avoided.get(people.getLast()));
    }
}
