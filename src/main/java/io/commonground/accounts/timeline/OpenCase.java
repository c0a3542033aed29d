package io.commonground.accounts.timeline;

import io.commonground.graph.Row;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A case that nobody has closed.
 *
 * @param acknowledgements who took it up, the earliest first
 * @param sponsorTookPart whether somebody who sponsors the account on the day took part
 */
record OpenCase(
        Interaction interaction,
        int ageInDays,
        List<Acknowledgement> acknowledgements,
        boolean sponsorTookPart) {

    /**
     * That somebody took a case up.
     *
     * @param by own id
     */
    record Acknowledgement(String interaction, String by, OffsetDateTime at) {

        static Acknowledgement of(Row row) {
            return new Acknowledgement(row.text("case"), row.text("by"), Moments.get(row, "at"));
        }
    }
}
