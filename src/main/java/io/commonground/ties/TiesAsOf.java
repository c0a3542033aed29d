package io.commonground.ties;

import io.commonground.graph.Graph;
import io.commonground.graph.Transaction;
import io.commonground.privacy.Lens;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Ties as they were on a day: derived from the facts of then by the scoring of the stored ones. */
@Component
public class TiesAsOf {

    private final Graph graph;
    private final ScoringSettings settings;

    TiesAsOf(Graph graph, ScoringSettings settings) {
        this.graph = graph;
        this.settings = settings;
    }

    /**
     * Every tie these people had with anybody, as if that day were today (docs/scoring.md §3):
     * facts that begin later are absent, spells are cut there, an unknown beginning counts from the
     * day its source was retrieved. Time at a school is left out of past days for those who are not
     * shown how old people are: else asking day by day would tell when it began. A fixed number of
     * statements however many they are; within the time budget of a question.
     *
     * @param people own ids; whom nobody knows is passed over
     * @return by pair, for what the lens may see; on the scoring day the stored ties
     */
    public Map<Pair, TieOn> around(Collection<String> people, LocalDate day, Lens lens) {
        return around(people, day, lens, graph);
    }

    /** The same within a time budget of the asker's own, such as what is left of it. */
    public Map<Pair, TieOn> around(
            Collection<String> people, LocalDate day, Lens lens, Graph within) {
        Set<String> asked = Set.copyOf(people);
        return asked.isEmpty()
                ? Map.of()
                : within.reading(transaction -> around(asked, day, lens, transaction));
    }

    private Map<Pair, TieOn> around(
            Set<String> people, LocalDate day, Lens lens, Transaction transaction) {
        Scoring scoring = new Scoring(settings, day.toEpochDay());
        Facts facts = Facts.asOf(transaction, scoring, lens);
        Map<Pair, TieOn> ties = new HashMap<>();
        Gathering.around(people, transaction, facts, new Rosters(0))
                .forEach((pair, evidence) ->
                        TieValues.of(evidence, scoring)
                                .flatMap(values -> values.on(Audience.of(pair, lens.owners())))
                                .ifPresent(tie -> ties.put(pair, tie)));
        return ties;
    }
}
