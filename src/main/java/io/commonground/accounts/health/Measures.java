package io.commonground.accounts.health;

import io.commonground.accounts.coverage.Stakeholder;
import io.commonground.graph.Row;
import io.commonground.paths.Approach;
import io.commonground.paths.DirectTie;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reckons the parts of the health of an account (docs/scoring.md §6). */
final class Measures {

    private static final int PERCENT = 100;

    private final HealthSettings settings;

    Measures(HealthSettings settings) {
        this.settings = settings;
    }

    Measure coverage(List<Stakeholder> stakeholders, Approach approach) {
        if (stakeholders.isEmpty()) {
            return Measure.unknown(HealthPart.COVERAGE, "No stakeholder is recorded.");
        }
        Set<String> reached =
                approach.ties().stream()
                        .filter(tie -> tie.strength() >= settings.known())
                        .map(DirectTie::theirs)
                        .collect(Collectors.toSet());
        List<Stakeholder> known =
                stakeholders.stream().filter(its -> reached.contains(its.person())).toList();
        double all = weight(stakeholders);
        // Where nobody has any influence, heads are counted.
        double share = all > 0 ? weight(known) / all : (double) known.size() / stakeholders.size();
        return Measure.of(
                HealthPart.COVERAGE,
                share,
                "%d of %d stakeholders, with %s of 100 parts of the influence, are known to one of us by a tie of at least %s."
                        .formatted(
                                known.size(),
                                stakeholders.size(),
                                number(share * PERCENT),
                                number(settings.known())));
    }

    private static double weight(List<Stakeholder> some) {
        return some.stream().mapToDouble(Stakeholder::weight).sum();
    }

    Measure depth(List<Stakeholder> stakeholders, Approach approach) {
        if (stakeholders.isEmpty()) {
            return Measure.unknown(HealthPart.DEPTH, "No stakeholder is recorded.");
        }
        return Measure.of(
                HealthPart.DEPTH,
                (double) approach.waysToAny() / settings.connectors(),
                "Ways to the account that share nobody: %d; %d are enough."
                        .formatted(approach.waysToAny(), settings.connectors()));
    }

    Measure cadence(@Nullable Row row, LocalDate day) {
        if (row == null || row.number("sponsors") == 0) {
            return Measure.unknown(HealthPart.CADENCE, "It has no sponsor.");
        }
        if (row.number("counterparts") == 0) {
            return Measure.unknown(
                    HealthPart.CADENCE,
                    "Neither who owns the contract nor who decides is recorded.");
        }
        LocalDate met = row.findDay("met");
        LocalDate since = row.findDay("since");
        if (met == null && since == null) {
            return Measure.of(
                    HealthPart.CADENCE,
                    0,
                    "No meeting of the sponsor with the counterpart is known.");
        }
        boolean hasMet = met != null && (since == null || !met.isBefore(since));
        LocalDate begin = hasMet || since == null ? met : since;
        long days = day.toEpochDay() - (begin == null ? day : begin).toEpochDay();
        long overdue = Math.max(0, days - settings.meetEvery());
        return Measure.of(
                HealthPart.CADENCE,
                1 - (double) overdue / settings.overdue(),
                "%s, %d days ago; %s."
                        .formatted(
                                hasMet
                                        ? "A sponsor last met the counterpart on " + begin
                                        : "No sponsor has met the counterpart since they began on "
                                                + begin,
                                days,
                                overdue == 0
                                        ? "every %d days is enough".formatted(settings.meetEvery())
                                        : "%d beyond the %d allowed"
                                                .formatted(overdue, settings.meetEvery())));
    }

    Measure sentiment(@Nullable Row row) {
        Double mean = row == null ? null : row.findReal("sentiment");
        if (row == null || mean == null) {
            return Measure.unknown(
                    HealthPart.SENTIMENT,
                    "Nobody noted how it felt in the last %d days."
                            .formatted(settings.sentimentDays()));
        }
        return Measure.of(
                HealthPart.SENTIMENT,
                (mean + 1) / 2,
                "Mean of %d in the last %d days: %s on a scale from -1 to 1."
                        .formatted(row.number("felt"), settings.sentimentDays(), number(mean)));
    }

    Measure escalations(@Nullable Row row) {
        if (row == null || row.number("known") == 0) {
            return Measure.unknown(HealthPart.ESCALATIONS, "No dealings are recorded.");
        }
        long[] open = row.numbers("open");
        double weight = Arrays.stream(open).mapToDouble(settings::severity).sum();
        return Measure.of(
                HealthPart.ESCALATIONS,
                1 - weight,
                open.length == 0
                        ? "Nothing is open."
                        : "Open, by severity: %s; together they take %s."
                                .formatted(
                                        Arrays.stream(open)
                                                .sorted()
                                                .mapToObj(Long::toString)
                                                .collect(Collectors.joining(", ")),
                                        number(Math.min(1, weight))));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replaceAll("\\.?0+$", "");
    }
}
