package io.commonground.introductions;

import io.commonground.graph.Row;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an introduction, as one viewer may know it.
 *
 * @param act what happened
 * @param at when
 * @param by own id of whoever did it, null where it is nobody's business or nobody did
 * @param byLink whether it came by a link, without signing in
 * @param note what they wrote for themselves, null for everybody else
 * @param reason what they wrote for everybody
 */
record IntroductionStep(
        String id,
        IntroductionAct act,
        Instant at,
        @Nullable String by,
        boolean byLink,
        @Nullable String note,
        @Nullable String reason) {

    static IntroductionStep of(Row row) {
        boolean known = row.flag("own") || Part.MANAGER.name().equals(row.findText("part"));
        IntroductionAct act = IntroductionAct.of(Act.valueOf(row.text("act")), known);
        return new IntroductionStep(
                row.text("id"),
                act,
                row.getInstant("at"),
                row.findText("by"),
                act != IntroductionAct.NOT_AVAILABLE && row.flag("byLink"),
                row.findText("note"),
                row.findText("reason"));
    }
}
