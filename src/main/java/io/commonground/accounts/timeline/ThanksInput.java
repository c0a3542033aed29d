package io.commonground.accounts.timeline;

import org.jspecify.annotations.Nullable;

/** What somebody of ours was thanked for, as somebody records it. */
record ThanksInput(
        String account,
        String person,
        String reason,
        @Nullable String via,
        @Nullable String idempotencyKey) {}
