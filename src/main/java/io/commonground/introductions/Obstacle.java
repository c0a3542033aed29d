package io.commonground.introductions;

import io.commonground.graph.UserError;

/** What stands against a request; none tells anything of who else asks. */
enum Obstacle {
    /** There is nobody to be asked. */
    NOBODY_BETWEEN("Nobody stands between you: ask them yourself."),
    /** There is an open request for the same person. */
    ALREADY_ASKED(
            "An introduction to this person is being asked for already. Ask again when that has ended."),
    /** Somebody on the path is asked for as many as may be. */
    BUSY("Somebody on this path cannot be asked at present. Take another path, or ask later.");

    private final String message;

    Obstacle(String message) {
        this.message = message;
    }

    UserError asError() {
        return new UserError(name(), "path", message);
    }
}
