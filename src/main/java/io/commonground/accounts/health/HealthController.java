package io.commonground.accounts.health;

import io.commonground.accounts.Account;
import io.commonground.graph.InvalidRequest;
import io.commonground.graph.LimitExceeded;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers {@code Account.health}. */
@Controller
class HealthController {

    private static final int MOST = 1000;

    private final Healths healths;
    private final HealthTrends trends;
    private final HealthSettings settings;

    HealthController(Healths healths, HealthTrends trends, HealthSettings settings) {
        this.healths = healths;
        this.trends = trends;
        this.settings = settings;
    }

    @BatchMapping(typeName = "Account")
    Map<Account, Health> health(List<Account> accounts) {
        Map<String, Health> found = healths.of(accounts.stream().map(Account::ownId).toList());
        Map<Account, Health> byAccount = new HashMap<>();
        accounts.forEach(account -> {
            Health its = found.get(account.ownId());
            if (its != null) {
                byAccount.put(account, its);
            }
        });
        return byAccount;
    }

    @BatchMapping(typeName = "Health")
    Map<Health, HealthTrend> trend(List<Health> some) {
        return trends.of(some);
    }

    @SchemaMapping(typeName = "Health")
    CompletableFuture<List<Health>> history(
            Health health,
            @Argument @Nullable LocalDate from,
            @Argument @Nullable LocalDate to,
            @Argument int first,
            DataLoader<HistoryKey, List<Health>> healthHistory) {
        if (first < 1) {
            throw new InvalidRequest("'first' is " + first + ": ask for at least 1.");
        }
        if (first > MOST) {
            throw new LimitExceeded(
                    "'first' is %d: ask for at most %d days.".formatted(first, MOST));
        }
        return healthHistory.load(
                new HistoryKey(
                        health.account(),
                        from == null ? LocalDate.EPOCH : from,
                        to == null ? health.asOf() : to,
                        first));
    }

    @SchemaMapping(typeName = "ScoringModel")
    HealthModel health() {
        return HealthModel.of(settings);
    }
}
