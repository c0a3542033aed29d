package io.commonground.intake;

/** Lets tests see, and end, an import at the moments in which a real one may be killed. */
interface Probe {

    Probe NONE = _ -> {};

    /** The moments of a batch. */
    enum Moment {
        BEFORE_COMMIT,
        AFTER_COMMIT
    }

    void at(Moment moment);
}
