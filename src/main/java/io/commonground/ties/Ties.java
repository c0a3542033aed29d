package io.commonground.ties;

import io.commonground.graph.FactsChanged;
import io.commonground.graph.Graph;
import io.commonground.graph.Row;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
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

    private final Graph graph;
    private final TieSettings settings;
    private final ScoringSettings scoring;
    private final BandSettings bands;
    private final ApplicationEventPublisher events;
    private final ReentrantLock one = new ReentrantLock(true);
    private final AtomicInteger refreshers = new AtomicInteger();

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
     * Derives the ties of everybody who is due, exactly; goes on with what was cut short, and moves
     * all ties to the day wanted where that has changed. May be cut short at any point and called
     * again.
     *
     * @param remaining told how many people are due before each transaction, and 0 at the end
     */
    public void derive(LongConsumer remaining) {
        deriveAll(new Announced(remaining, events));
        remaining.accept(0);
        events.publishEvent(new FactsChanged());
    }

    /** The same after a change of a few facts: the numbers about all of them still tell. */
    void deriveDue() {
        deriveAll(new Announced(_ -> {}, events));
        events.publishEvent(new TiesWritten());
    }

    private void deriveAll(LongConsumer remaining) {
        while (true) {
            one.lock();
            try {
                refreshing().begin(dayWanted());
                long people = building().run(remaining);
                people += derivation().run(remaining);
                if (people > 0) {
                    LOG.info("Derived the ties of {} people: {}", people, census());
                }
            } finally {
                one.unlock();
            }
            Stage stage = layer().stage();
            if (stage == Stage.SETTLED || stage == Stage.REFRESHING && refreshers.get() > 0) {
                break;
            }
            if (stage == Stage.REFRESHING) {
                refresh(remaining);
            }
        }
    }

    /** Drops all ties and derives everybody; gives what {@link #derive} would have given. */
    public void rebuild(LongConsumer remaining) {
        one.lock();
        try {
            building().begin(dayWanted());
        } finally {
            one.unlock();
        }
        derive(remaining);
    }

    /** Moves all ties on to the day they are wanted for; whoever is due meanwhile comes first. */
    private void refresh(LongConsumer remaining) {
        refreshers.incrementAndGet();
        try {
            Refreshing refreshing = refreshing();
            long left = peopleAfter(layer().after());
            long moved = 0;
            for (int people = 1; people > 0; moved += people) {
                remaining.accept(Math.max(1, left - moved));
                one.lock();
                try {
                    derivation().run(remaining);
                    people = refreshing.step();
                } finally {
                    one.unlock();
                }
            }
            LOG.info("Moved the ties of {} people to {}", moved, scoringDay());
        } finally {
            refreshers.decrementAndGet();
        }
    }

    /** Whether work on all ties was cut short, or a refresh was missed. */
    boolean isBehind() {
        Layer layer = layer();
        return layer.stage() != Stage.SETTLED
                || layer.scoringDay() != null
                        && settings.refreshes()
                        && !layer.day().equals(dayWanted());
    }

    /** Whether ties were ever derived here. */
    boolean isDerived() {
        return layer().scoringDay() != null;
    }

    private Layer layer() {
        return graph.reading(Layer::read);
    }

    private long peopleAfter(String after) {
        return graph.inBackground(settings.timeBudget())
                .read("ties/count-after", Map.of("after", after))
                .getFirst()
                .number("people");
    }

    private Building building() {
        return new Building(graph, settings, scoring);
    }

    private Refreshing refreshing() {
        return new Refreshing(graph, settings, scoring);
    }

    private Derivation derivation() {
        return new Derivation(graph, settings, scoring);
    }

    /** The day all ties are scored for. */
    public LocalDate scoringDay() {
        LocalDate day = layer().scoringDay();
        return day == null ? dayWanted() : day;
    }

    /** How many ties there are, by basis and band. */
    public TieCensus census() {
        var limits = Map.of("strong", bands.strong(), "fair", bands.fair(), "weak", bands.weak());
        List<Row> rows = graph.inBackground(settings.timeBudget()).read("ties/census", limits);
        return new TieCensus(rows.stream().map(TieCensus.Line::of).toList());
    }

    private LocalDate dayWanted() {
        LocalDate set = settings.scoringDay();
        return set == null ? LocalDate.now(ZoneOffset.UTC) : set;
    }
}
