package io.commonground.paths;

import io.commonground.ties.TieBasis;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds the ways to all groups of one question, and then tells of them at once. */
final class Approaching {

    private static final Comparator<DirectTie> ORDER =
            Comparator.comparingDouble(DirectTie::strength)
                    .reversed()
                    .thenComparing(DirectTie::theirs)
                    .thenComparing(DirectTie::ours);

    private final ApproachQuestion question;
    private final Terrain terrain;
    private final BitSet team = new BitSet();
    private final Map<String, Integer> people = new HashMap<>();
    private final Map<Integer, String> ids = new HashMap<>();
    private final Map<Integer, int[]> friends = new HashMap<>();
    private final Deadline deadline;

    Approaching(
            ApproachQuestion question,
            Terrain terrain,
            List<Whom> team,
            List<Whom> people,
            Deadline deadline) {
        this.question = question;
        this.terrain = terrain;
        this.deadline = deadline;
        team.forEach(whom -> note(whom, true));
        people.forEach(whom -> note(whom, false));
    }

    /** Somebody whom no tie was ever derived for is nobody in the network. */
    private void note(Whom whom, boolean ours) {
        int person = terrain.person(whom);
        if (person >= 0) {
            ids.put(person, whom.id());
            if (ours) {
                team.set(person);
            } else {
                people.put(whom.id(), person);
            }
        }
    }

    Map<String, Approach> approaches() {
        Map<String, Crossing> crossings = new LinkedHashMap<>();
        question.groups().forEach((name, group) -> crossings.put(name, crossing(group)));
        Map<List<Integer>, Ground> grounds = question.told() ? grounds() : Map.of();
        if (question.told()) {
            name(crossings.values());
        }
        Map<String, Approach> approaches = new LinkedHashMap<>();
        crossings.forEach((name, crossing) -> approaches.put(name, approach(crossing, grounds)));
        return approaches;
    }

    private Crossing crossing(Collection<String> group) {
        int[] those =
                group.stream()
                        .map(people::get)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .sorted()
                        .distinct()
                        .toArray();
        return new Crossing(terrain.view(), team, those, question.least(), friends, deadline);
    }

    private Map<List<Integer>, Ground> grounds() {
        int[] everybody = people.values().stream().mapToInt(Integer::intValue).toArray();
        return terrain.grounds(everybody, team);
    }

    /** Learns who those are that stand between and must not be lost. */
    private void name(Collection<Crossing> crossings) {
        Map<Integer, Found> unknown = new LinkedHashMap<>();
        for (Crossing crossing : crossings) {
            crossing.losses().keySet().stream()
                    .filter(person -> !ids.containsKey(person))
                    .forEach(person -> unknown.put(person, crossing.tieWith(person)));
        }
        if (!unknown.isEmpty()) {
            List<Path> paths = terrain.report(unknown.values()).paths();
            int at = 0;
            for (int person : unknown.keySet()) {
                ids.put(person, paths.get(at++).people().getLast());
            }
        }
    }

    private Approach approach(Crossing crossing, Map<List<Integer>, Ground> grounds) {
        return new Approach(
                crossing.ties().stream().map(tie -> tie(tie, grounds)).sorted(ORDER).toList(),
                crossing.reached().stream().collect(Collectors.toMap(this::id, crossing::ways)),
                crossing.ways(),
                question.told() ? singlePoints(crossing) : List.of(),
                terrain.isComplete());
    }

    private DirectTie tie(Found tie, Map<List<Integer>, Ground> grounds) {
        int ours = tie.people()[0];
        int theirs = tie.people()[1];
        Ground ground = grounds.get(List.of(ours, theirs));
        return new DirectTie(
                id(ours),
                id(theirs),
                tie.strength(),
                ground == null
                        ? TieBasis.isVerified(terrain.view().basis(ours, theirs))
                        : ground.verified(),
                ground == null ? null : ground.lastContact());
    }

    private List<SinglePoint> singlePoints(Crossing crossing) {
        Map<Integer, Set<Integer>> losses = crossing.losses();
        Set<Integer> points = new TreeSet<>(losses.keySet());
        if (crossing.reached().size() == 1) {
            points.addAll(crossing.reached());
        }
        List<SinglePoint> found = new ArrayList<>();
        for (int point : points) {
            Set<Integer> lost = losses.getOrDefault(point, Set.of());
            found.add(
                    new SinglePoint(
                            id(point),
                            crossing.isOurs(point),
                            lost.stream().map(this::id).collect(Collectors.toSet()),
                            crossing.isAll(point, lost)));
        }
        return found;
    }

    private String id(int person) {
        return Objects.requireNonNull(ids.get(person));
    }
}
