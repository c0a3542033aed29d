package io.commonground.intake;

import org.jspecify.annotations.Nullable;

/** A bundle that cannot be imported as it stands; the message names the place and what to do. */
final class BadBundle extends RuntimeException {

    BadBundle(String message) {
        super(message);
    }

    private BadBundle(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static BadBundle in(String file, long line, String reason) {
        return new BadBundle("%s, line %d: %s".formatted(file, line, reason));
    }

    static BadBundle in(String file, long line, String column, String reason) {
        return new BadBundle("%s, line %d, column %s: %s".formatted(file, line, column, reason));
    }

    static BadBundle unreadable(String what, Exception cause) {
        return new BadBundle(
                "%s cannot be read (%s): check the file and its permissions."
                        .formatted(what, cause.getMessage()),
                cause);
    }
}
