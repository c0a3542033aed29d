package io.commonground.intake;

import java.time.ZonedDateTime;
import java.util.List;

/** The files about meetings, calls and mails, and who took part. */
final class InteractionTables {

    static final Table INTERACTIONS =
            Table.of(
                            "interactions.csv",
                            List.of("id"),
                            Column.id(),
                            Column.of(
                                            "kind",
                                            Cells.oneOf(
                                                    "MEETING",
                                                    "VIDEO_CALL",
                                                    "PHONE_CALL",
                                                    "EMAIL",
                                                    "MESSAGE",
                                                    "EVENT",
                                                    "SUPPORT_CASE",
                                                    "BILLING_INQUIRY",
                                                    "OPPORTUNITY"))
                                    .needed(),
                            Column.of("at", Cells.moment()).needed(),
                            Column.of("state", Cells.oneOf("PLANNED", "HELD", "CANCELLED")),
                            Column.reference("account_id", "accounts.csv"),
                            Column.text("subject"),
                            Column.of("sentiment", Cells.real(-1, 1)),
                            Column.of("severity", Cells.whole(1, 4)),
                            Column.of("resolved_at", Cells.moment()).as("resolvedAt"),
                            Column.text("location"))
                    .where(Rules.momentsInOrder("at", "resolved_at"))
                    .shaped((values, row, properties, _) -> {
                        if (values.find("at") instanceof ZonedDateTime at) {
                            properties.put("day", at.toLocalDate().toEpochDay());
                            row.put("day", properties.get("day"));
                        }
                        properties.put("state", values.text("state", "HELD"));
                        row.put("interaction", row.get("key"));
                    });

    static final Table PARTICIPANTS =
            Table.of(
                            "participants.csv",
                            List.of("interaction_id", "person_id"),
                            Column.reference("interaction_id", "interactions.csv").needed(),
                            Column.reference("person_id", "people.csv").needed(),
                            Column.of(
                                    "role",
                                    Cells.oneOf(
                                            "ORGANIZER",
                                            "ATTENDEE",
                                            "FROM",
                                            "TO",
                                            "CC",
                                            "AGENT",
                                            "REQUESTER")))
                    .shaped((_, row, _, _) -> row.put("interaction", row.get("interaction_id")));

    private InteractionTables() {}
}
