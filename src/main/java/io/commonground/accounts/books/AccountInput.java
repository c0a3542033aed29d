package io.commonground.accounts.books;

import io.commonground.accounts.Account;
import io.commonground.accounts.AccountKind;
import io.commonground.graph.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;

/**
 * An account as somebody wants to record or change it; what is left out stays, null clears.
 *
 * @param id the one to change, null for a new one
 * @param organization what it is of; a new one needs it
 * @param idempotencyKey tells a new one that is sent twice from another, null where it is not
 */
record AccountInput(
        @Nullable String id,
        @Nullable String organization,
        ArgumentValue<String> name,
        ArgumentValue<AccountKind> kind,
        ArgumentValue<String> region,
        ArgumentValue<String> currency,
        ArgumentValue<Double> annualRevenue,
        ArgumentValue<Double> potentialRevenue,
        ArgumentValue<List<String>> needs,
        ArgumentValue<String> manager,
        ArgumentValue<String> contractOwner,
        @Nullable String idempotencyKey) {

    /** What stands against it, for a new account or for that one. */
    List<UserError> errors(@Nullable Account known) {
        String its = known == null ? null : known.currency();
        String stated = currency.isOmitted() ? its : currency.value();
        Double revenue = known == null ? null : known.annualRevenue();
        Double potential = known == null ? null : known.potentialRevenue();
        Checks checks =
                new Checks()
                        .optionalText("name", name.value(), Checks.LONGEST_NAME)
                        .optionalText("region", region.value(), Checks.LONGEST_NAME)
                        .currency("currency", currency.value())
                        .money(
                                "annualRevenue",
                                annualRevenue.isOmitted() ? revenue : annualRevenue.value(),
                                stated)
                        .money(
                                "potentialRevenue",
                                potentialRevenue.isOmitted() ? potential : potentialRevenue.value(),
                                stated);
        List<String> topics = needs.value();
        if (topics != null) {
            topics.forEach(topic -> checks.text("needs", topic, Checks.LONGEST_NAME));
        }
        if (known == null && organization == null) {
            checks.add("ORGANIZATION_NEEDED", "organization", "Say which organization it is of.");
        }
        if (known != null && organization != null) {
            checks.add(
                    "INVALID",
                    "organization",
                    "An account stays with its organization: record another account.");
        }
        return checks.errors();
    }

    String digest() {
        return Said.of(
                organization,
                name.value(),
                kind.value(),
                region.value(),
                currency.value(),
                annualRevenue.value(),
                potentialRevenue.value(),
                needs.value(),
                manager.value(),
                contractOwner.value());
    }
}
