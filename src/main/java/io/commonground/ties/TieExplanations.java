package io.commonground.ties;

import io.commonground.graph.Graph;
import io.commonground.graph.Row;
import io.commonground.graph.Transaction;
import io.commonground.privacy.Lens;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says why people are tied, by the same scoring and for the same day as the stored ties. */
@Component
public class TieExplanations {

    private final Graph graph;
    private final ScoringSettings settings;

    TieExplanations(Graph graph, ScoringSettings settings) {
        this.graph = graph;
        this.settings = settings;
    }

    /**
     * Explains these ties to a viewer, in a fixed number of statements however many they are.
     *
     * @return by pair; a pair that nothing ties for that viewer is absent
     */
    public Map<Pair, Explanation> of(Collection<Pair> pairs, Lens lens) {
        Set<Pair> asked = Set.copyOf(pairs);
        return asked.isEmpty()
                ? Map.of()
                : graph.reading(transaction -> explainToday(asked, lens, transaction));
    }

    /** The same of the ties of a day, as {@link TiesAsOf} tells them. */
    public Map<Pair, Explanation> of(Collection<Pair> pairs, Lens lens, LocalDate day) {
        Set<Pair> asked = Set.copyOf(pairs);
        Scoring scoring = new Scoring(settings, day.toEpochDay());
        return asked.isEmpty()
                ? Map.of()
                : graph.reading(tx -> explain(asked, lens, tx, Facts.asOf(tx, scoring, lens)));
    }

    private Map<Pair, Explanation> explainToday(
            Set<Pair> pairs, Lens lens, Transaction transaction) {
        var layer = transaction.find("ties/layer", Map.of());
        if (layer.isEmpty()) {
            return Map.of();
        }
        Scoring scoring = new Scoring(settings, layer.get().number("scoringDay"));
        return explain(pairs, lens, transaction, Facts.ofToday(transaction, scoring));
    }

    private Map<Pair, Explanation> explain(
            Set<Pair> pairs, Lens lens, Transaction transaction, Facts facts) {
        Scoring scoring = facts.scoring();
        Map<Pair, Explanation> explained = new HashMap<>();
        evidence(pairs, transaction, facts)
                .forEach((pair, evidence) ->
                        scoring.score(evidence, Audience.of(pair, lens.owners()))
                                .map(score -> score.explained(facts.sources().byId(), lens.ages()))
                                .ifPresent(it -> explained.put(pair, it)));
        return explained;
    }

    private Map<Pair, PairEvidence> evidence(
            Set<Pair> pairs, Transaction transaction, Facts facts) {
        Map<Pair, PairEvidence> evidence = new LinkedHashMap<>();
        pairs.forEach(pair -> evidence.put(pair, PairEvidence.of(pair)));
        List<Map<String, Object>> asParameter =
                pairs.stream()
                        .<Map<String, Object>>map(p -> Map.of("start", p.start(), "end", p.end()))
                        .toList();
        var parameters =
                Map.of(
                        "pairs",
                        asParameter,
                        "day",
                        (long) facts.day(),
                        "most",
                        settings.mostParticipants());
        rosters(parameters, transaction, facts)
                .flatMap(roster -> roster.places().stream())
                .forEach(place -> evidence.values().forEach(it -> it.addIfShared(place)));
        for (Row row : transaction.run("ties/shared-interactions", parameters)) {
            Interaction interaction = facts.interaction(row);
            Set<String> people = new HashSet<>();
            interaction.participants().forEach(p -> people.add(p.person()));
            evidence.forEach((pair, it) -> {
                if (people.contains(pair.start()) && people.contains(pair.end())) {
                    it.interactions().add(interaction);
                }
            });
        }
        transaction.run("ties/shared-words", parameters).stream()
                .flatMap(facts::word)
                .forEach(word -> note(word, evidence.get(new Pair(word.by(), word.about()))));
        return evidence;
    }

    private static void note(Word word, @Nullable PairEvidence evidence) {
        if (evidence != null) {
            evidence.words().add(word);
        }
    }

    /** Only where time is long enough to count, and in full only where people must be counted. */
    private Stream<Roster> rosters(
            Map<String, Object> parameters, Transaction transaction, Facts facts) {
        Function<Row, Roster> roster = facts::roster;
        Map<Boolean, List<Roster>> byNeed =
                transaction.run("ties/shared-rosters", parameters).stream()
                        .map(roster)
                        .filter(shared -> shared.mattering(settings).findAny().isPresent())
                        .collect(Collectors.partitioningBy(Roster::countsPeople));
        List<String> units =
                byNeed.getOrDefault(true, List.of()).stream().map(it -> it.unit().id()).toList();
        return Stream.concat(
                byNeed.getOrDefault(false, List.of()).stream(),
                transaction.run("ties/rosters", Map.of("ids", units)).stream().map(roster));
    }
}
