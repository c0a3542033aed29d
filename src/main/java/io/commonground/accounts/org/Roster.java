package io.commonground.accounts.org;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everybody who has or had a say in an account, and its recorded positions, as of a day.
 *
 * @param stakeholders current ones first, then by influence and name
 * @param careers of everybody who is named, at the account's company
 */
record Roster(
        String account,
        AsOf asOf,
        List<Stakeholder> stakeholders,
        List<Position> positions,
        Map<String, Career> careers) {

    static Roster empty(String account, AsOf asOf) {
        return new Roster(account, asOf, List.of(), List.of(), Map.of());
    }

    Map<String, Stakeholder> byPerson() {
        return stakeholders.stream()
                .collect(Collectors.toMap(Stakeholder::ownId, Function.identity()));
    }

    Optional<Stakeholder> find(String person) {
        return stakeholders.stream().filter(one -> one.ownId().equals(person)).findFirst();
    }

    Optional<Position> position(String id) {
        return positions.stream().filter(one -> id.equals(one.id())).findFirst();
    }

    Career career(String person) {
        return careers.getOrDefault(person, Career.UNKNOWN);
    }
}
