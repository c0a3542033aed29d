package io.commonground.accounts.org;

import io.commonground.graph.UserError;

/** A change is not made; whatever was written for it is taken back. */
final class Refused extends RuntimeException {

    private final transient UserError error;

    Refused(String code, String field, String message) {
        super(message);
        this.error = new UserError(code, field, message);
    }

    UserError error() {
        return error;
    }
}
