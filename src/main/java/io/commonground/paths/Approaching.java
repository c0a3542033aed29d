package io.commonground.paths;

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
import org.jspecify.annotations.Nullable;

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
        Map<List<Integer>, Hop> told = question.told() ? tell(crossings.values()) : Map.of();
        Map<String, Approach> approaches = new LinkedHashMap<>();
        crossings.forEach((name, crossing) -> approaches.put(name, approach(crossing, told)));
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

    /** What direct ties rest on; and the names of those who stand between, on the way. */
    private Map<List<Integer>, Hop> tell(Collection<Crossing> crossings) {
        Map<List<Integer>, Found> found = new LinkedHashMap<>();
        for (Crossing crossing : crossings) {
            crossing.ties().forEach(tie -> found.put(ends(tie), tie));
            crossing.losses().keySet().stream()
                    .filter(person -> !ids.containsKey(person))
                    .forEach(person -> {
                        Found tie = crossing.tieWith(person);
                        found.put(ends(tie), tie);
                    });
        }
        List<Path> paths = terrain.report(found.values()).paths();
        Map<List<Integer>, Hop> told = new HashMap<>();
        int at = 0;
        for (Found tie : found.values()) {
            Path path = paths.get(at++);
            ids.put(tie.people()[1], path.people().getLast());
            told.put(ends(tie), path.hops().getFirst());
        }
        return told;
    }

    private static List<Integer> ends(Found tie) {
        return List.of(tie.people()[0], tie.people()[1]);
    }

    private Approach approach(Crossing crossing, Map<List<Integer>, Hop> told) {
        return new Approach(
                crossing.ties().stream()
                        .map(tie -> tie(tie, told.get(ends(tie))))
                        .sorted(ORDER)
                        .toList(),
                crossing.reached().stream().collect(Collectors.toMap(this::id, crossing::ways)),
                crossing.ways(),
                question.told() ? singlePoints(crossing) : List.of(),
                terrain.isComplete());
    }

    private DirectTie tie(Found tie, @Nullable Hop hop) {
        return new DirectTie(
                id(tie.people()[0]),
                id(tie.people()[1]),
                tie.strength(),
                hop != null && hop.isVerified(),
                hop == null ? null : hop.lastContact());
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
