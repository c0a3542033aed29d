package io.commonground.demo;

import org.jspecify.annotations.Nullable;

/** A row of {@code interactions.csv}. */
record Interaction(
        String id,
        Kind kind,
        String at,
        @Nullable State state,
        @Nullable String accountId,
        String subject,
        @Nullable Double sentiment,
        @Nullable Integer severity,
        @Nullable String resolvedAt,
        @Nullable String location) {

    enum Kind {
        MEETING,
        VIDEO_CALL,
        PHONE_CALL,
        EMAIL,
        EVENT,
        SUPPORT_CASE,
        BILLING_INQUIRY,
        OPPORTUNITY
    }

    enum State {
        PLANNED,
        HELD,
        CANCELLED
    }

    static Interaction of(
            Kind kind,
            String id,
            String at,
            @Nullable State state,
            @Nullable String accountId,
            String subject) {
        return new Interaction(id, kind, at, state, accountId, subject, null, null, null, null);
    }

    Interaction felt(double howGood) {
        return new Interaction(
                id, kind, at, state, accountId, subject, howGood, severity, resolvedAt, location);
    }

    /** A null end leaves the case open. */
    Interaction urgent(int level, @Nullable String resolved) {
        return new Interaction(
                id, kind, at, state, accountId, subject, sentiment, level, resolved, location);
    }

    Interaction in(String place) {
        return new Interaction(
                id, kind, at, state, accountId, subject, sentiment, severity, resolvedAt, place);
    }
}
