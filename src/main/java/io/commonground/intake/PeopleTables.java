package io.commonground.intake;

import java.util.List;
import java.util.Map;

/** The files about people, what they did and whom they know. */
final class PeopleTables {

    private static final Cells CONFIDENCE = Cells.real(0, 1);

    static final Table PEOPLE =
            Table.of(
                            "people.csv",
                            List.of("id"),
                            Column.id(),
                            Column.text("name").needed(),
                            Column.text("given_name").as("givenName"),
                            Column.text("family_name").as("familyName"),
                            Column.of("aliases", Cells.list()),
                            Column.text("email"),
                            Column.text("phone"),
                            Column.text("linkedin_url").as("linkedinUrl"),
                            Column.text("headline"),
                            Column.text("location"),
                            Column.prose("bio"),
                            Column.of("languages", Cells.list()),
                            Column.of("interests", Cells.list()).unstored(),
                            Column.of("expertise", Cells.list()).unstored(),
                            Column.of("industries", Cells.list()).unstored(),
                            Column.text("style"))
                    .shaped((values, row, properties, origin) -> {
                        UnitTables.named(values, properties);
                        row.put("topics", Topics.of(values, origin, properties));
                    });

    private static final Map<String, String> AFFILIATION_TYPES =
            Map.of(
                    "EMPLOYMENT", "WORKED_AT",
                    "EDUCATION", "ATTENDED",
                    "BOARD_SEAT", "SERVED_ON",
                    "MEMBERSHIP", "MEMBER_OF");

    static final Table AFFILIATIONS =
            Table.of(
                            "affiliations.csv",
                            List.of(
                                    "person_id",
                                    "target_id",
                                    "kind",
                                    "title",
                                    "unit",
                                    "degree",
                                    "from/to"),
                            Column.reference("person_id", "people.csv").needed(),
                            Column.reference("target_id", "organizations.csv or boards.csv")
                                    .needed(),
                            Column.of(
                                            "kind",
                                            Cells.oneOf(
                                                    "EMPLOYMENT",
                                                    "EDUCATION",
                                                    "BOARD_SEAT",
                                                    "MEMBERSHIP"))
                                    .needed()
                                    .unstored(),
                            Column.text("title"),
                            Column.text("unit"),
                            Column.text("seniority"),
                            Column.text("degree"),
                            Column.text("field"),
                            Column.of("from", Cells.date()),
                            Column.of("to", Cells.date()),
                            Column.of("current", Cells.flag()),
                            Column.of("confidence", CONFIDENCE),
                            Column.text("url"))
                    .where(Rules.inOrder("from", "to"))
                    .shaped((values, row, properties, origin) -> {
                        String kind = values.text("kind");
                        row.put("type", AFFILIATION_TYPES.get(kind));
                        if (kind.equals("BOARD_SEAT") || kind.equals("MEMBERSHIP")) {
                            properties.put("role", values.findText("title"));
                        }
                        if (kind.equals("BOARD_SEAT")) {
                            ImpliedBoard.add(values, row, origin);
                        }
                        if (!Boolean.TRUE.equals(values.find("current"))) {
                            properties.remove("current");
                        }
                    });

    static final Table CONNECTIONS =
            Table.of(
                            "connections.csv",
                            List.of("person_id", "other_id", "kind"),
                            Column.reference("person_id", "people.csv").needed(),
                            Column.reference("other_id", "people.csv").needed(),
                            Column.of(
                                            "kind",
                                            Cells.oneOf(
                                                    "LINKEDIN",
                                                    "FRIEND",
                                                    "FAMILY",
                                                    "MENTOR",
                                                    "COLLEAGUE",
                                                    "OTHER"))
                                    .needed(),
                            Column.of("since", Cells.date()),
                            Column.of("until", Cells.date()),
                            Column.of("strength", Cells.real(0, 1)).as("statedStrength"),
                            Column.of("confidence", CONFIDENCE),
                            Column.prose("note"))
                    .where(Rules.inOrder("since", "until"))
                    .where(
                            Rules.differ(
                                    "person_id",
                                    "other_id",
                                    "a person cannot be connected to themselves: name two people"));

    static final Table PERSON_FACTS =
            Table.of(
                            "person_facts.csv",
                            List.of("person_id", "kind", "text"),
                            Column.reference("person_id", "people.csv").needed(),
                            Column.of(
                                            "kind",
                                            Cells.oneOf(
                                                    "INTEREST",
                                                    "EXPERTISE",
                                                    "VALUE",
                                                    "STYLE",
                                                    "LIKES",
                                                    "DO_NOT_RAISE"))
                                    .needed(),
                            Column.text("text").needed(),
                            Column.of("level", Cells.whole(1, 3)),
                            Column.of("from", Cells.date()),
                            Column.of("visibility", Cells.oneOf("PUBLIC", "TEAM", "PRIVATE")))
                    .shaped(Topics::fact);

    private PeopleTables() {}
}
