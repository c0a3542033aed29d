package io.commonground.incidents;

import io.commonground.accounts.Account;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account that is exposed, as a viewer may see it.
 *
 * @param exposed what was worked out
 * @param calls who calls whom there
 */
record ExposedAccount(Account account, Exposed exposed, List<PlannedCall> calls) {

    public List<ExposureFact> exposedBy() {
        return exposed.by();
    }

    public @Nullable Revenue revenue() {
        return exposed.revenue();
    }

    public double missingShare() {
        return exposed.missingShare();
    }

    public @Nullable Double exposure() {
        return exposed.exposure();
    }
}
