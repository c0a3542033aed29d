package io.commonground.accounts.books;

import io.commonground.graph.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to record of an account.
 *
 * @param controlledBy who controls a budget
 * @param replaces id of the fact that this one takes the place of
 * @param idempotencyKey tells what is sent twice from another fact, null where it is not
 */
record AccountFactInput(
        String account,
        AccountFactKind kind,
        String text,
        @Nullable Double amount,
        @Nullable String currency,
        @Nullable String from,
        @Nullable String to,
        @Nullable String controlledBy,
        @Nullable String replaces,
        @Nullable String idempotencyKey) {

    List<UserError> errors() {
        Checks checks =
                new Checks()
                        .text("text", text, Checks.LONGEST_TEXT)
                        .money("amount", amount, currency)
                        .currency("currency", currency)
                        .spell(from, to);
        if (controlledBy != null && kind != AccountFactKind.BUDGET) {
            checks.add(
                    "NOT_A_BUDGET", "controlledBy", "Only of a budget it is said who controls it.");
        }
        return checks.errors();
    }

    /** The same for the same values, whatever it takes the place of. */
    String said() {
        return Said.of(kind, text.strip(), amount, currency, from, to);
    }

    String digest() {
        return Said.of(account, said(), controlledBy, replaces);
    }
}
