package io.commonground.demo;

import org.jspecify.annotations.Nullable;

/** A row of {@code connections.csv}. */
record Connection(
        String personId,
        String otherId,
        Kind kind,
        @Nullable String since,
        @Nullable String until,
        @Nullable Double strength,
        @Nullable Double confidence,
        @Nullable String note) {

    enum Kind {
        LINKEDIN,
        FRIEND,
        FAMILY,
        MENTOR,
        COLLEAGUE,
        OTHER
    }

    static Connection of(Kind kind, String personId, String otherId, @Nullable String since) {
        return new Connection(personId, otherId, kind, since, null, null, null, null);
    }

    Connection ended(String when) {
        return new Connection(personId, otherId, kind, since, when, strength, confidence, note);
    }

    Connection stated(double howStrong, String why) {
        return new Connection(personId, otherId, kind, since, until, howStrong, confidence, why);
    }
}
