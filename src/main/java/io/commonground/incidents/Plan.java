package io.commonground.incidents;

import static java.util.stream.Collectors.groupingBy;

import io.commonground.accounts.Account;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Everybody exposed and who calls whom, of the accounts that somebody may see.
 *
 * @param accounts in order
 * @param complete false where not all ties were at hand
 */
record Plan(LocalDate day, List<Exposed> accounts, List<PlannedCall> calls, boolean complete) {

    List<String> ids() {
        return accounts.stream().map(Exposed::account).toList();
    }

    /** What of it somebody may see, in order. */
    List<ExposedAccount> seen(Map<String, Account> visible) {
        Map<String, List<PlannedCall>> byAccount =
                calls.stream().collect(groupingBy(PlannedCall::account));
        return accounts.stream()
                .filter(exposed -> visible.containsKey(exposed.account()))
                .map(exposed ->
                        new ExposedAccount(
                                Objects.requireNonNull(visible.get(exposed.account())),
                                exposed,
                                byAccount.getOrDefault(exposed.account(), List.of())))
                .toList();
    }
}
