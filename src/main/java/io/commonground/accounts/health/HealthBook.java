package io.commonground.accounts.health;

import io.commonground.accounts.Today;
import io.commonground.graph.Graph;
import io.commonground.graph.Row;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/**
 * Keeps the health of all accounts day by day, each once. Days that are over are never written
 * again: they tell what was known then.
 */
@Component
class HealthBook {

    private static final int ACCOUNTS_AT_ONCE = 100;
    private static final int PAST_AT_ONCE = 50;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration COURTESY = Duration.ofMillis(100);

    private final Graph graph;
    private final Graph background;
    private final Healths healths;
    private final HealthSettings settings;
    private final Today today;
    private final ReentrantLock one = new ReentrantLock();

    HealthBook(Graph graph, Healths healths, HealthSettings settings, Today today) {
        this.graph = graph;
        this.background = graph.inBackground(PATIENCE);
        this.healths = healths;
        this.settings = settings;
        this.today = today;
    }

    /**
     * Keeps what the health of every account is today; and of those of whom nothing is kept from
     * the day that the trend is told against, or shortly before, what it was then: until days kept
     * are that old, that is one day in {@code near-days} + 1.
     */
    void keep() {
        one.lock();
        try {
            LocalDate day = today.day();
            LocalDate then = settings.before(day);
            String after = "";
            List<Row> accounts = next(after, then);
            while (!accounts.isEmpty()) {
                keep(ids(accounts), day);
                List<Row> unkept = accounts.stream().filter(row -> !row.flag("kept")).toList();
                for (int at = 0; at < unkept.size(); at += PAST_AT_ONCE) {
                    background.yieldToReads(COURTESY);
                    int end = Math.min(unkept.size(), at + PAST_AT_ONCE);
                    write(healths.on(then, ids(unkept.subList(at, end)), PATIENCE).values(), day);
                }
                after = accounts.getLast().text("id");
                accounts = next(after, then);
            }
        } finally {
            one.unlock();
        }
    }

    private List<Row> next(String after, LocalDate then) {
        return background.read(
                "accounts/health/next-accounts",
                Map.of(
                        "after",
                        after,
                        "most",
                        ACCOUNTS_AT_ONCE,
                        "from",
                        then.minusDays(settings.nearDays()).toEpochDay(),
                        "to",
                        then.toEpochDay()));
    }

    private static List<String> ids(List<Row> accounts) {
        return accounts.stream().map(row -> row.text("id")).toList();
    }

    private void keep(List<String> accounts, LocalDate day) {
        background.yieldToReads(COURTESY);
        write(healths.of(accounts, PATIENCE).values(), day);
    }

    /** A past day without score is kept as a mark, so that it is not reckoned with every run. */
    private void write(Collection<Health> some, LocalDate day) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Health health : some) {
            Double score = health.score();
            if (score != null || health.asOf().isBefore(day)) {
                rows.add(
                        Map.of(
                                "account",
                                health.account(),
                                "day",
                                health.asOf().toEpochDay(),
                                "values",
                                score == null ? Map.of() : values(score, health.contributions())));
            }
        }
        if (!rows.isEmpty()) {
            background.write(
                    "accounts/health/keep", Map.of("rows", rows, "today", day.toEpochDay()));
        }
    }

    /** Numbers only: an explanation could not be taken back from somebody who is erased. */
    private static Map<String, Object> values(double score, List<HealthContribution> known) {
        return Map.of(
                "score",
                score,
                "parts",
                known.stream().map(its -> its.part().name()).toList(),
                "points",
                known.stream().map(HealthContribution::points).toList(),
                "maxima",
                known.stream().map(HealthContribution::max).toList());
    }

    /** What is kept of these accounts in a span of days, the latest first; at most so many each. */
    Map<String, List<Health>> kept(
            Collection<String> accounts, LocalDate from, LocalDate to, int most) {
        Map<String, List<Health>> kept = new HashMap<>();
        graph.read(
                        "accounts/health/kept",
                        Map.of(
                                "ids",
                                accounts.stream().distinct().toList(),
                                "from",
                                from.toEpochDay(),
                                "to",
                                to.toEpochDay(),
                                "most",
                                most))
                .forEach(row ->
                        kept.computeIfAbsent(row.text("account"), _ -> new ArrayList<>())
                                .add(health(row)));
        return kept;
    }

    private Health health(Row row) {
        List<String> parts = row.texts("parts");
        List<Double> points = row.reals("points");
        List<Double> maxima = row.reals("maxima");
        List<HealthContribution> contributions = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            contributions.add(
                    new HealthContribution(
                            HealthPart.valueOf(parts.get(i)),
                            points.get(i),
                            maxima.get(i),
                            maxima.get(i) > 0,
                            ""));
        }
        double score = row.real("score");
        return new Health(
                row.text("account"),
                LocalDate.ofEpochDay(row.number("day")),
                score,
                settings.band(score),
                contributions);
    }
}
