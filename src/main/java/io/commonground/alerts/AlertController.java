package io.commonground.alerts;

import static java.util.stream.Collectors.toMap;

import io.commonground.accounts.Account;
import io.commonground.accounts.Accounts;
import io.commonground.alerts.rules.Details;
import io.commonground.directory.People;
import io.commonground.directory.Person;
import io.commonground.graph.Connection;
import io.commonground.privacy.Lens;
import io.commonground.privacy.Viewers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers questions about alerts. */
@Controller
class AlertController {

    private final Alerts alerts;
    private final Wording wording;
    private final People people;
    private final Accounts accounts;
    private final Viewers viewers;

    AlertController(
            Alerts alerts, Wording wording, People people, Accounts accounts, Viewers viewers) {
        this.alerts = alerts;
        this.wording = wording;
        this.people = people;
        this.accounts = accounts;
        this.viewers = viewers;
    }

    @QueryMapping
    Optional<Alert> alert(@Argument String id) {
        return alerts.find(id, viewers.current());
    }

    @QueryMapping
    Connection<Alert> alerts(
            @Argument @Nullable AlertFilter filter,
            @Argument int first,
            @Argument @Nullable String after) {
        return alerts.page(
                filter == null ? AlertFilter.ALL : filter, first, after, viewers.current());
    }

    @BatchMapping(typeName = "Alert")
    Map<Alert, Account> account(List<Alert> of) {
        Map<String, Account> known =
                accounts.listById(
                        of.stream().map(Alert::concerns).filter(Objects::nonNull).toList(), lens());
        Map<Alert, Account> found = new HashMap<>();
        of.forEach(alert -> {
            Account account = alert.concerns() == null ? null : known.get(alert.concerns());
            if (account != null) {
                found.put(alert, account);
            }
        });
        return found;
    }

    @BatchMapping(typeName = "Alert")
    Map<Alert, List<Person>> people(List<Alert> of) {
        return people.all(of, Alert::named, lens());
    }

    @BatchMapping(typeName = "Alert")
    Map<Alert, String> explanation(List<Alert> of) {
        var names = wording.of(of.stream().map(Alert::text).toList(), lens());
        return of.stream()
                .distinct()
                .collect(toMap(Function.identity(), alert -> names.in(alert.text())));
    }

    @BatchMapping(typeName = "Alert")
    Map<Alert, List<AlertDetail>> details(List<Alert> of) {
        Map<Alert, Map<String, String>> said =
                of.stream().distinct().collect(toMap(Function.identity(), AlertController::said));
        var names =
                wording.of(
                        said.values().stream().flatMap(map -> map.values().stream()).toList(),
                        lens());
        Map<Alert, List<AlertDetail>> details = new HashMap<>();
        said.forEach((alert, values) -> {
            values.replaceAll((_, value) -> names.in(value));
            details.put(alert, AlertDetail.listed(values));
        });
        return details;
    }

    private static Map<String, String> said(Alert alert) {
        Map<String, String> said = new java.util.TreeMap<>();
        alert.known().forEach((name, value) -> said.put(name, Details.said(value)));
        return said;
    }

    @BatchMapping(typeName = "Alert")
    Map<Alert, List<AlertStep>> history(List<Alert> of) {
        Map<String, List<AlertStep>> steps = alerts.steps(ids(of));
        return of.stream()
                .distinct()
                .collect(
                        toMap(
                                Function.identity(),
                                alert -> steps.getOrDefault(alert.id(), List.of())));
    }

    @BatchMapping(typeName = "Alert")
    Map<Alert, AlertStep> acknowledgement(List<Alert> of) {
        Map<String, AlertStep> reactions = alerts.reactions(ids(of));
        return of.stream()
                .distinct()
                .filter(alert -> reactions.containsKey(alert.id()))
                .collect(toMap(Function.identity(), alert -> reactions.get(alert.id())));
    }

    @BatchMapping(typeName = "AlertStep")
    Map<AlertStep, Person> by(List<AlertStep> of) {
        return people.each(of, AlertStep::by, lens());
    }

    private static List<String> ids(List<Alert> of) {
        return of.stream().map(Alert::id).distinct().toList();
    }

    private Lens lens() {
        return viewers.current().lens();
    }
}
