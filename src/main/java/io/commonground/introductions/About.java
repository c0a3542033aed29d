package io.commonground.introductions;

import io.commonground.graph.Kind;
import io.commonground.graph.NotFound;
import io.commonground.graph.Reference;
import io.commonground.graph.Row;
import io.commonground.graph.Transaction;
import io.commonground.privacy.Lens;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The account a request is about.
 *
 * @param account own id, null where none is known
 * @param managerFirst whether somebody who manages it is to be asked before anybody else
 */
record About(@Nullable String account, boolean managerFirst) {

    /**
     * Whoever manages the account need not ask themselves.
     *
     * @throws NotFound where the request names an account that is absent or unseen
     */
    static About of(
            IntroductionRequest request,
            String target,
            String asker,
            Lens lens,
            Transaction transaction) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("target", target);
        parameters.put("named", named(request));
        parameters.put("day", LocalDate.now(ZoneOffset.UTC).toEpochDay());
        parameters.put("lens", lens.asParameter());
        List<Row> accounts = transaction.run("introductions/account", parameters);
        if (request.account() != null && accounts.stream().noneMatch(row -> row.flag("named"))) {
            throw new NotFound(
                    "No such account is known (argument 'account'). Leave it out for the target's own.");
        }
        return accounts.stream()
                .findFirst()
                .map(row -> of(row, asker))
                .orElse(new About(null, false));
    }

    private static About of(Row account, String asker) {
        boolean oneself = account.texts("managers").contains(asker);
        return new About(account.text("id"), account.flag("managerFirst") && !oneself);
    }

    private static Map<String, @Nullable Object> named(IntroductionRequest request) {
        return Optional.ofNullable(request.account())
                .flatMap(account -> Reference.to(Kind.ACCOUNT, account))
                .orElse(new Reference(Kind.ACCOUNT, null, null))
                .asParameter();
    }
}
