package io.commonground.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody in the demo: who they are and what they do today. */
record Human(
        String id,
        Names.Name called,
        Place place,
        int born,
        String field,
        @Nullable Seniority seniority,
        Post post) {

    /** The post held now, or last held where {@code left} is set. */
    record Post(
            Employer employer,
            String unit,
            String title,
            LocalDate since,
            @Nullable LocalDate left) {}

    String name() {
        return called.given() + " " + called.family();
    }

    boolean isThere(LocalDate day) {
        LocalDate left = post.left();
        return !post.since().isAfter(day) && (left == null || day.isBefore(left));
    }

    boolean isSenior() {
        return seniority != null && seniority != Seniority.DIRECTOR;
    }
}
