package io.commonground.intake;

import io.commonground.graph.Names;
import java.util.List;

/** The files about organizations, boards and our own companies. */
final class UnitTables {

    private static final Cells COUNT = Cells.whole(0, Integer.MAX_VALUE);

    static final Table ORGANIZATIONS =
            Table.of(
                            "organizations.csv",
                            List.of("id"),
                            Column.id(),
                            Column.text("name").needed(),
                            Column.of(
                                            "kind",
                                            Cells.oneOf(
                                                    "COMPANY",
                                                    "SCHOOL",
                                                    "ORGANIZATION",
                                                    "GOVERNMENT"))
                                    .needed(),
                            Column.reference("parent_id", "organizations.csv"),
                            Column.text("domain"),
                            Column.text("industry"),
                            Column.of("headcount", COUNT),
                            Column.of("complete", Cells.flag()),
                            Column.text("location"),
                            Column.of("aliases", Cells.list()),
                            Column.of(
                                            "special",
                                            Cells.oneOf(
                                                    "RELIGION",
                                                    "PARTY",
                                                    "UNION",
                                                    "HEALTH",
                                                    "ETHNIC",
                                                    SpecialMark.NONE))
                                    .unstored())
                    .where(
                            Rules.differ(
                                    "id",
                                    "parent_id",
                                    "an organization cannot be its own parent: leave parent_id empty"))
                    .shaped((values, row, properties, _) -> {
                        named(values, properties);
                        SpecialMark.organization(values, properties);
                        row.put("label", label(values.text("kind")));
                        row.put("name", values.text("name"));
                    });

    static final Table BOARDS =
            Table.of(
                            "boards.csv",
                            List.of("id"),
                            Column.id(),
                            Column.text("name").needed(),
                            Column.reference("organization_id", "organizations.csv"),
                            Column.of("kind", Cells.oneOf("BOARD", "ADVISORY_BOARD", "COMMITTEE")),
                            Column.reference("parent_id", "boards.csv"),
                            Column.of("headcount", COUNT),
                            Column.of("complete", Cells.flag()))
                    .where(
                            Rules.differ(
                                    "id",
                                    "parent_id",
                                    "a board cannot be its own parent: leave parent_id empty"))
                    .shaped((values, _, properties, _) -> {
                        named(values, properties);
                        SpecialMark.board(values, properties);
                        properties.put("kind", values.text("kind", "BOARD"));
                    });

    static final Table VENDOR =
            Table.of(
                    "vendor.csv",
                    List.of("organization_id"),
                    Column.reference("organization_id", "organizations.csv").needed());

    private UnitTables() {}

    static void named(Values values, Parameters properties) {
        properties.put("sortName", Names.fold(values.text("name")));
    }

    private static String label(String kind) {
        return switch (kind) {
            case "COMPANY" -> "Company";
            case "SCHOOL" -> "School";
            default -> "Organization";
        };
    }
}
