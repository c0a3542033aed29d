package io.commonground.paths;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The ways from a team to the people of a group, of ties that are strong enough: from one of the
 * team to one of the group, or through one person between, who may be another one of the group.
 * People are indexes of the view's network.
 */
final class Crossing {

    private final View view;
    private final BitSet team;
    private final double least;
    private final Deadline deadline;
    private final Map<Integer, int[]> friends;

    /** For each of the group who of the team knows them. */
    private final Map<Integer, int[]> direct = new TreeMap<>();

    /** For each of the group who stands between them and the team. */
    private final Map<Integer, int[]> between = new TreeMap<>();

    private final Set<Integer> reached = new TreeSet<>();
    private final List<Found> ties = new ArrayList<>();

    /**
     * Looks at the ties around a group.
     *
     * @param team whoever of it is of the group as well counts as of the group
     * @param friends who of the team knows somebody, kept from group to group
     */
    Crossing(
            View view,
            BitSet team,
            int[] group,
            double least,
            Map<Integer, int[]> friends,
            Deadline deadline) {
        this.view = view;
        this.team = (BitSet) team.clone();
        this.least = least;
        this.friends = friends;
        this.deadline = deadline;
        Arrays.stream(group).forEach(this.team::clear);
        for (int person : group) {
            look(person, team);
        }
        direct.keySet().stream().filter(this::isReached).forEach(reached::add);
    }

    private void look(int person, BitSet whole) {
        Acquaintances its = view.of(person);
        IntStream.Builder ours = IntStream.builder();
        IntStream.Builder others = IntStream.builder();
        for (int at = 0; at < its.count(); at++) {
            deadline.check();
            int other = its.others()[at];
            double tie = view.strength(person, its, at);
            if (tie > 0 && team.get(other)) {
                ties.add(new Found(new int[] {other, person}, tie));
            }
            if (!counts(tie)) {
                continue;
            }
            if (team.get(other)) {
                ours.add(other);
            } else if (view.mayConnect(other) && friends(other, whole).length > 0) {
                others.add(other);
            }
        }
        direct.put(person, ours.build().toArray());
        between.put(person, others.build().toArray());
    }

    private boolean counts(double strength) {
        return strength > 0 && strength >= least;
    }

    /** Who of the team knows somebody well enough, but for those of the group. */
    private int[] friends(int person, BitSet whole) {
        int[] all = friends.computeIfAbsent(person, _ -> known(person, whole));
        return Arrays.stream(all).filter(team::get).toArray();
    }

    private int[] known(int person, BitSet whole) {
        Acquaintances its = view.of(person);
        return IntStream.range(0, its.count())
                .peek(_ -> deadline.check())
                .filter(at -> whole.get(its.others()[at]) && counts(view.strength(person, its, at)))
                .map(at -> its.others()[at])
                .toArray();
    }

    /** Whom some way leads to, in ascending order. */
    Set<Integer> reached() {
        return reached;
    }

    /** The ties of the team with the group, from ours to theirs, however weak they are. */
    List<Found> ties() {
        return ties;
    }

    /** A tie of one of the team with somebody who stands between. */
    Found tieWith(int between) {
        int ours = friends(between, team)[0];
        return new Found(new int[] {ours, between}, view.strength(ours, between));
    }

    private boolean isReached(int person) {
        return direct(person).length > 0 || between(person).length > 0;
    }

    private int[] direct(int person) {
        return direct.getOrDefault(person, new int[0]);
    }

    private int[] between(int person) {
        return between.getOrDefault(person, new int[0]);
    }

    /** How many ways to that one of the group share nobody but them. */
    int ways(int person) {
        DisjointWays ways = new DisjointWays(deadline);
        Map<Integer, Integer> people = new HashMap<>();
        for (int ours : direct(person)) {
            ways.end(begin(ours, people, ways));
        }
        for (int other : between(person)) {
            int there = ways.person();
            ways.end(there);
            comeTo(other, there, people, ways);
        }
        return ways.count();
    }

    /** How many ways to anybody of the group share nobody, whoever they lead to included. */
    int ways() {
        DisjointWays ways = new DisjointWays(deadline);
        Map<Integer, Integer> people = new HashMap<>();
        Map<Integer, Integer> others = new HashMap<>();
        for (int person : reached()) {
            int there = ways.person();
            ways.end(there);
            for (int ours : direct(person)) {
                ways.step(begin(ours, people, ways), there);
            }
            for (int other : between(person)) {
                // A way that comes through another one of the group has come to the group there.
                if (!direct.containsKey(other)) {
                    Integer known = others.get(other);
                    int passed = known == null ? ways.person() : known;
                    if (known == null) {
                        others.put(other, passed);
                        comeTo(other, passed, people, ways);
                    }
                    ways.step(passed, there);
                }
            }
        }
        return ways.count();
    }

    private void comeTo(int other, int there, Map<Integer, Integer> people, DisjointWays ways) {
        for (int ours : friends(other, team)) {
            ways.step(begin(ours, people, ways), there);
        }
    }

    private static int begin(int ours, Map<Integer, Integer> people, DisjointWays ways) {
        return people.computeIfAbsent(
                ours,
                _ -> {
                    int person = ways.person();
                    ways.begin(person);
                    return person;
                });
    }

    /** For each person whose leaving parts the team from others of the group: from whom. */
    Map<Integer, Set<Integer>> losses() {
        Map<Integer, Set<Integer>> losses = new TreeMap<>();
        for (int person : reached()) {
            for (int needed : needed(person)) {
                losses.computeIfAbsent(needed, _ -> new TreeSet<>()).add(person);
            }
        }
        return losses;
    }

    /** Everybody whom all ways to that one of the group pass. */
    private List<Integer> needed(int person) {
        Set<Integer> ours = new LinkedHashSet<>();
        Arrays.stream(direct(person)).forEach(ours::add);
        for (int other : between(person)) {
            Arrays.stream(friends(other, team)).forEach(ours::add);
        }
        List<Integer> needed = new ArrayList<>(ours.size() == 1 ? ours : Set.of());
        if (direct(person).length == 0 && between(person).length == 1) {
            needed.add(between(person)[0]);
        }
        return needed;
    }

    boolean isOurs(int person) {
        return team.get(person);
    }

    /** Whether, with that person gone, nobody of the group is reached any more. */
    boolean isAll(int person, Set<Integer> lost) {
        return reached().stream().allMatch(other -> other == person || lost.contains(other));
    }
}
