package io.commonground.introductions;

import io.commonground.graph.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An introduction as one viewer may know it.
 *
 * @param asker own id of whoever asks, null where the viewer cannot see them
 * @param target own id of whom they want to reach, null where the viewer cannot see them
 * @param path own ids of those along the way whom the viewer has to do with, in order
 * @param account what it is about, null where nothing is known or seen
 */
record Introduction(
        String id,
        IntroductionState state,
        @Nullable String asker,
        @Nullable String target,
        List<String> path,
        @Nullable IntroductionAccount account,
        String message,
        LocalDate neededBy,
        Instant requestedAt) {

    static Introduction of(Row row, @Nullable String viewer) {
        Way way = Way.of(row.rows("people"));
        Row account = row.findRow("account");
        return new Introduction(
                row.text("id"),
                State.valueOf(row.text("state")).shown(),
                way.asker(),
                way.target(),
                way.around(viewer),
                account == null ? null : IntroductionAccount.of(account),
                row.text("message"),
                Objects.requireNonNull(row.findDay("neededBy")),
                row.getInstant("requestedAt"));
    }
}
