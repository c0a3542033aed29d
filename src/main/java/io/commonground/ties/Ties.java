package io.commonground.ties;

import io.commonground.graph.FactsChanged;
import io.commonground.graph.Graph;
import io.commonground.graph.Row;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The derived layer: one TIE for each pair of people that evidence ties. Whoever writes a fact
 * marks whom it touches {@code :TiesDue} in the same transaction; this derives their ties again.
 */
@Component
public class Ties {

    private static final Logger LOG = LoggerFactory.getLogger(Ties.class);
    private static final int DROPPED_AT_ONCE = 10_000;

    private final Graph graph;
    private final TieSettings settings;
    private final ScoringSettings scoring;
    private final BandSettings bands;
    private final ApplicationEventPublisher events;
    private final ReentrantLock one = new ReentrantLock();

    Ties(
            Graph graph,
            TieSettings settings,
            ScoringSettings scoring,
            BandSettings bands,
            ApplicationEventPublisher events) {
        this.graph = graph;
        this.events = events;
        this.settings = settings;
        this.scoring = scoring;
        this.bands = bands;
    }

    /**
     * Derives the ties of everybody who is due; of everybody with facts when the scoring day has
     * changed. May be cut short at any point and called again.
     *
     * @param remaining told how many people are due before each transaction, and 0 at the end
     */
    public void derive(LongConsumer remaining) {
        one.lock();
        try {
            keepDay();
            long people = new Derivation(graph, settings, scoring).run(remaining);
            if (people > 0) {
                LOG.info("Derived the ties of {} people: {}", people, census());
            }
        } finally {
            one.unlock();
        }
        events.publishEvent(new FactsChanged());
    }

    /** Drops all ties and derives everybody; gives what {@link #derive} would have given. */
    public void rebuild(LongConsumer remaining) {
        one.lock();
        try {
            Graph patient = graph.within(settings.timeBudget());
            patient.write("ties/mark-everybody", Map.of());
            var some = Map.of("limit", DROPPED_AT_ONCE);
            while (patient.write("ties/drop", some).getFirst().number("deleted") > 0) {
                LOG.debug("Dropped up to {} ties", DROPPED_AT_ONCE);
            }
            derive(remaining);
        } finally {
            one.unlock();
        }
    }

    /** The day all ties are scored for. */
    public LocalDate scoringDay() {
        return graph.find("ties/layer", Map.of())
                .map(row -> row.findDay("scoringDay"))
                .orElseGet(this::dayWanted);
    }

    /** How many ties there are, by basis and band. */
    public TieCensus census() {
        var limits = Map.of("strong", bands.strong(), "fair", bands.fair(), "weak", bands.weak());
        List<Row> rows = graph.within(settings.timeBudget()).read("ties/census", limits);
        return new TieCensus(rows.stream().map(TieCensus.Line::of).toList());
    }

    private LocalDate dayWanted() {
        LocalDate set = settings.scoringDay();
        return set == null ? LocalDate.now(ZoneOffset.UTC) : set;
    }

    private void keepDay() {
        LocalDate day = dayWanted();
        boolean kept =
                graph.find("ties/layer", Map.of())
                        .filter(row -> day.equals(row.findDay("scoringDay")))
                        .isPresent();
        if (!kept) {
            graph.within(settings.timeBudget())
                    .write("ties/new-day", Map.of("day", day.toEpochDay()));
        }
    }
}
