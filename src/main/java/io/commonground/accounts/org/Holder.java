package io.commonground.accounts.org;

import org.jspecify.annotations.Nullable;

/**
 * Who holds or held a position.
 *
 * @param main whether they stand here: of several positions they stand in the one recorded last
 * @param stakeholder what they are to the account; null where they are not known as anything
 */
record Holder(
        Who who,
        @Nullable String from,
        @Nullable String to,
        boolean main,
        @Nullable Stakeholder stakeholder) {}
