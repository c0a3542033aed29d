package io.commonground.accounts.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is needed for an account, as somebody asks for it. */
record HelpInput(
        String account,
        HelpKind kind,
        String text,
        String owner,
        LocalDate due,
        @Nullable String idempotencyKey) {}
