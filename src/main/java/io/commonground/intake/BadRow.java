package io.commonground.intake;

import org.jspecify.annotations.Nullable;

/** A row that stays out of the import, told by column and reason; the rest of the file goes in. */
final class BadRow extends RuntimeException {

    private final @Nullable String column;
    private final String reason;

    BadRow(@Nullable String column, String reason) {
        super(reason, null, false, false);
        this.column = column;
        this.reason = reason;
    }

    @Nullable String column() {
        return column;
    }

    String reason() {
        return reason;
    }
}
