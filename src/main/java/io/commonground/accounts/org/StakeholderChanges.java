package io.commonground.accounts.org;

import io.commonground.accounts.Today;
import io.commonground.graph.Graph;
import io.commonground.graph.Row;
import io.commonground.graph.Transaction;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what the team knows of stakeholders; changes to one account take turns. */
@Component
class StakeholderChanges {

    private final Graph graph;
    private final Rosters rosters;
    private final Today today;

    StakeholderChanges(Graph graph, Rosters rosters, Today today) {
        this.graph = graph;
        this.rosters = rosters;
        this.today = today;
    }

    /**
     * Writes what was said, unless it was written before.
     *
     * @param person own id
     * @throws Refused where it would close a cycle
     */
    Optional<Stakeholder> set(String person, StakeholderWord word, Change change) {
        Map<String, @Nullable Object> parameters = word.parameters(person, change);
        Change.until(today.day(), parameters);
        return graph.writing(transaction -> {
            transaction.run("accounts/org/lock", change.parameters());
            Row written = transaction.run("accounts/org/set-stakeholder", parameters).getFirst();
            change.mustBeSame(written);
            boolean isNew = written.number("written") > 0;
            if (isNew && word.replacesLines()) {
                transaction.run("accounts/org/replace-lines", parameters);
            }
            if (isNew && word.lines() != null) {
                transaction.run("accounts/org/set-lines", parameters);
            }
            Roster roster = roster(change, transaction);
            if (isNew && word.lines() != null) {
                mustNotLeadBack(ChartBuilder.chart(roster), person, word.lines().keySet());
            }
            return roster.find(person);
        });
    }

    private static void mustNotLeadBack(OrgChart chart, String person, Set<String> superiors) {
        chart.placeOf(person)
                .ifPresent(from ->
                        superiors.stream()
                                .sorted()
                                .flatMap(superior -> chart.placeOf(superior).stream())
                                .forEach(to -> chart.mustNotPass(from, to, "reportsTo")));
    }

    /**
     * Ends all that is said of somebody's part in an account.
     *
     * @param on the first day on which they have none
     * @throws Refused where they never had any
     */
    Stakeholder end(String person, LocalDate on, @Nullable String note, Change change) {
        Map<String, @Nullable Object> parameters = new HashMap<>(change.parameters());
        parameters.put("person", person);
        parameters.put("note", note);
        Change.until(on, parameters);
        return graph.writing(transaction -> {
            transaction.run("accounts/org/lock", change.parameters());
            transaction.run("accounts/org/end-stakeholder", parameters);
            return roster(change, transaction).find(person).orElseThrow(() -> notOne("person"));
        });
    }

    private Roster roster(Change change, Transaction transaction) {
        String account = change.account().ownId();
        return rosters.of(
                        List.of(account),
                        AsOf.of(null, today.day()),
                        change.viewer().lens(),
                        transaction)
                .getOrDefault(account, Roster.empty(account, AsOf.of(null, today.day())));
    }

    static Refused notOne(String field) {
        return new Refused(
                "NOT_A_STAKEHOLDER",
                field,
                "They are no stakeholder of this account: record them with setStakeholder first.");
    }
}
