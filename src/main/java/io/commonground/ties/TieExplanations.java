package io.commonground.ties;

import io.commonground.graph.Graph;
import io.commonground.graph.Row;
import io.commonground.graph.Transaction;
import io.commonground.privacy.Lens;
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
                : graph.reading(transaction -> explain(asked, lens, transaction));
    }

    private Map<Pair, Explanation> explain(Set<Pair> pairs, Lens lens, Transaction transaction) {
        var layer = transaction.find("ties/layer", Map.of());
        if (layer.isEmpty()) {
            return Map.of();
        }
        Scoring scoring = new Scoring(settings, layer.get().number("scoringDay"));
        Facts facts = new Facts(Sources.read(transaction), settings);
        Map<Pair, Explanation> explained = new HashMap<>();
        evidence(pairs, transaction, scoring, facts)
                .forEach((pair, evidence) ->
                        scoring.score(evidence, Audience.of(pair, lens.owners()))
                                .map(score -> score.explained(facts.sources().byId()))
                                .ifPresent(it -> explained.put(pair, it)));
        return explained;
    }

    private Map<Pair, PairEvidence> evidence(
            Set<Pair> pairs, Transaction transaction, Scoring scoring, Facts facts) {
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
                        (long) scoring.day(),
                        "most",
                        settings.mostParticipants());
        rosters(parameters, transaction, scoring, facts)
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
        for (Row row : transaction.run("ties/shared-words", parameters)) {
            Word word = facts.word(row);
            PairEvidence it = evidence.get(new Pair(word.by(), word.about()));
            if (it != null) {
                it.words().add(word);
            }
        }
        return evidence;
    }

    /** Only where time is long enough to count, and in full only where people must be counted. */
    private Stream<Roster> rosters(
            Map<String, Object> parameters, Transaction transaction, Scoring scoring, Facts facts) {
        Function<Row, Roster> roster = row -> facts.roster(row, scoring.day());
        Map<Boolean, List<Roster>> byNeed =
                transaction.run("ties/shared-rosters", parameters).stream()
                        .map(roster)
                        .filter(shared -> shared.matters(settings))
                        .collect(Collectors.partitioningBy(Roster::countsPeople));
        List<String> units =
                byNeed.getOrDefault(true, List.of()).stream().map(it -> it.unit().id()).toList();
        return Stream.concat(
                byNeed.getOrDefault(false, List.of()).stream(),
                transaction.run("ties/rosters", Map.of("ids", units)).stream().map(roster));
    }
}
