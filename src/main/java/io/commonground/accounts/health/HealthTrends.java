package io.commonground.accounts.health;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How the health of accounts has changed: against what is kept of the day to compare with, or of
 * one shortly before. Where nothing is, the book reckons what it was then when it next keeps all.
 */
@Component
class HealthTrends {

    private static final double HUNDREDTHS = 100;

    private final HealthBook book;
    private final HealthSettings settings;

    HealthTrends(HealthBook book, HealthSettings settings) {
        this.book = book;
        this.settings = settings;
    }

    Map<Health, HealthTrend> of(List<Health> now) {
        LocalDate then = settings.before(now.getFirst().asOf());
        List<String> accounts = now.stream().map(Health::account).toList();
        Map<String, Health> before = new HashMap<>();
        book.kept(accounts, then.minusDays(settings.nearDays()), then, 1)
                .forEach((account, kept) -> before.put(account, kept.getFirst()));
        Map<Health, HealthTrend> trends = new HashMap<>();
        for (Health health : now) {
            Health its = before.get(health.account());
            Double score = health.score();
            Double old = its == null ? null : its.score();
            if (score != null && its != null && old != null) {
                double change = Math.round((score - old) * HUNDREDTHS) / HUNDREDTHS;
                trends.put(health, new HealthTrend(its.asOf(), old, change));
            }
        }
        return trends;
    }
}
