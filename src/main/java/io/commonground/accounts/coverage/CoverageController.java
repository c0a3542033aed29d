package io.commonground.accounts.coverage;

import io.commonground.accounts.Account;
import io.commonground.accounts.RelationshipLevel;
import io.commonground.graph.InvalidRequest;
import io.commonground.graph.LimitExceeded;
import io.commonground.privacy.Viewers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers {@code Account.coverage}. */
@Controller
class CoverageController {

    private static final int MOST = 1000;

    private final Coverages coverages;
    private final CoverageSettings settings;
    private final Viewers viewers;

    CoverageController(Coverages coverages, CoverageSettings settings, Viewers viewers) {
        this.coverages = coverages;
        this.settings = settings;
        this.viewers = viewers;
    }

    @BatchMapping(typeName = "Account")
    Map<Account, Coverage> coverage(List<Account> accounts) {
        Map<String, Coverage> found =
                coverages.of(
                        accounts.stream().map(Account::ownId).toList(), viewers.current().lens());
        Map<Account, Coverage> byAccount = new HashMap<>();
        accounts.forEach(account ->
                byAccount.put(account, Objects.requireNonNull(found.get(account.ownId()))));
        return byAccount;
    }

    @SchemaMapping(typeName = "Coverage")
    List<CoverageCell> cells(
            Coverage coverage,
            @Argument @Nullable List<RelationshipLevel> levels,
            @Argument int first) {
        return first(coverage.cells(levels), first);
    }

    @SchemaMapping(typeName = "Coverage")
    List<StakeholderCoverage> byStakeholder(Coverage coverage, @Argument int first) {
        return first(coverage.byStakeholder(), first);
    }

    @SchemaMapping(typeName = "Coverage")
    List<WhiteSpace> whiteSpace(Coverage coverage, @Argument WhiteSpaceBy by) {
        return coverage.whiteSpace(by);
    }

    @SchemaMapping(typeName = "Coverage")
    List<SinglePointOfFailure> singlePointsOfFailure(
            Coverage coverage, @Argument int stakeholders) {
        return coverage.singlePointsOfFailure().stream()
                .filter(point ->
                        point.wholeAccount() || point.stakeholders().size() >= stakeholders)
                .toList();
    }

    @SchemaMapping(typeName = "ScoringModel")
    CoverageModel coverage() {
        return CoverageModel.of(settings);
    }

    private static <T> List<T> first(List<T> all, int first) {
        if (first < 1) {
            throw new InvalidRequest("'first' is " + first + ": ask for at least 1.");
        }
        if (first > MOST) {
            throw new LimitExceeded("'first' is %d: ask for at most %d.".formatted(first, MOST));
        }
        return all.stream().limit(first).toList();
    }
}
