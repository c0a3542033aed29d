package io.commonground.demo;

import org.jspecify.annotations.Nullable;

/** A row of {@code affiliations.csv}. */
record Affiliation(
        String personId,
        String targetId,
        Kind kind,
        @Nullable String title,
        @Nullable String unit,
        @Nullable Seniority seniority,
        @Nullable String degree,
        @Nullable String field,
        @Nullable String from,
        @Nullable String to,
        boolean current,
        @Nullable Double confidence,
        @Nullable String url) {

    enum Kind {
        EMPLOYMENT,
        EDUCATION,
        BOARD_SEAT,
        MEMBERSHIP
    }

    static Affiliation of(
            Kind kind, String personId, String targetId, @Nullable String title, Dated dates) {
        return new Affiliation(
                personId,
                targetId,
                kind,
                title,
                null,
                null,
                null,
                null,
                dates.from(),
                dates.to(),
                dates.current(),
                null,
                null);
    }

    static Affiliation study(
            String personId, String schoolId, String degree, String field, Dated dates) {
        return new Affiliation(
                personId,
                schoolId,
                Kind.EDUCATION,
                null,
                null,
                null,
                degree,
                field,
                dates.from(),
                dates.to(),
                dates.current(),
                null,
                null);
    }

    Affiliation at(@Nullable Seniority level) {
        return new Affiliation(
                personId,
                targetId,
                kind,
                title,
                unit,
                level,
                degree,
                field,
                from,
                to,
                current,
                confidence,
                url);
    }

    Affiliation in(String itsUnit) {
        return new Affiliation(
                personId,
                targetId,
                kind,
                title,
                itsUnit,
                seniority,
                degree,
                field,
                from,
                to,
                current,
                confidence,
                url);
    }

    Affiliation believed(double howMuch) {
        return new Affiliation(
                personId, targetId, kind, title, unit, seniority, degree, field, from, to, current,
                howMuch, url);
    }
}
