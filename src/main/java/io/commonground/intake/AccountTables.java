package io.commonground.intake;

import io.commonground.graph.Ids;
import io.commonground.graph.Names;
import java.util.List;
import java.util.Map;

/** The files about accounts: who has a say there, what is known, who sponsors them. */
final class AccountTables {

    private static final Cells MONEY = Cells.real(0, Double.MAX_VALUE);
    private static final Column ACCOUNT = Column.reference("account_id", "accounts.csv").needed();
    private static final Column PERSON = Column.reference("person_id", "people.csv").needed();

    static final Table ACCOUNTS =
            Table.of(
                            "accounts.csv",
                            List.of("id"),
                            Column.id(),
                            Column.reference("organization_id", "organizations.csv").needed(),
                            Column.text("name"),
                            Column.of("kind", Cells.oneOf("CUSTOMER", "PROSPECT")),
                            Column.of("annual_revenue", MONEY).as("annualRevenue"),
                            Column.of("potential_revenue", MONEY).as("potentialRevenue"),
                            Column.text("currency"),
                            Column.reference("manager_id", "people.csv"),
                            Column.reference("contract_owner_id", "people.csv"),
                            Column.text("region"),
                            Column.of("needs", Cells.list()))
                    .shaped((values, _, properties, _) -> {
                        String name = values.findText("name");
                        properties.put("sortName", name == null ? null : Names.fold(name));
                    });

    static final Table STAKEHOLDERS =
            Table.of(
                            "stakeholders.csv",
                            List.of("account_id", "person_id"),
                            ACCOUNT,
                            PERSON,
                            Column.of(
                                    "role",
                                    Cells.oneOf(
                                            "DECISION_MAKER",
                                            "ECONOMIC_BUYER",
                                            "CHAMPION",
                                            "INFLUENCER",
                                            "BLOCKER",
                                            "USER")),
                            Column.of("influence", Cells.real(0, 1)),
                            Column.of("stance", Cells.real(-1, 1)),
                            Column.text("seniority"),
                            Column.reference("reports_to", "people.csv"))
                    .where(
                            Rules.differ(
                                    "person_id",
                                    "reports_to",
                                    "a person cannot report to themselves: leave reports_to empty"))
                    .shaped((_, row, _, _) -> row.put("lineId", Ids.next()));

    static final Table EXECUTIVES =
            Table.of(
                    "executives.csv",
                    List.of("person_id"),
                    PERSON,
                    Column.of("capacity", Cells.whole(0, 10_000)),
                    Column.of("seniority", Cells.oneOf("C_LEVEL", "EVP", "SVP", "VP", "DIRECTOR"))
                            .as("executiveSeniority"),
                    Column.of("regions", Cells.list()).as("executiveRegions"),
                    Column.of("languages", Cells.list()).as("executiveLanguages"));

    private static final Map<String, String> LABELS =
            Map.of(
                    "DRIVER", "BusinessDriver",
                    "PAIN_POINT", "PainPoint",
                    "BUDGET", "Budget",
                    "INITIATIVE", "Initiative",
                    "RISK", "Risk",
                    "COMPETITOR", "Competitor",
                    "PRODUCT", "Product",
                    "DO_NOT_RAISE", "DoNotRaise");

    static final Table ACCOUNT_FACTS =
            Table.of(
                            "account_facts.csv",
                            List.of("account_id", "kind", "text"),
                            ACCOUNT,
                            Column.of(
                                            "kind",
                                            Cells.oneOf(
                                                    "DRIVER",
                                                    "PAIN_POINT",
                                                    "BUDGET",
                                                    "INITIATIVE",
                                                    "RISK",
                                                    "COMPETITOR",
                                                    "PRODUCT",
                                                    "DO_NOT_RAISE"))
                                    .needed(),
                            Column.prose("text").needed(),
                            Column.of("amount", MONEY),
                            Column.text("currency"),
                            Column.of("from", Cells.date()),
                            Column.of("to", Cells.date()))
                    .where(Rules.inOrder("from", "to"))
                    .shaped((values, row, _, _) -> {
                        row.put("label", LABELS.get(values.text("kind")));
                        row.put("thingId", Ids.next());
                        row.put("kind", values.text("kind"));
                        row.put("text", values.text("text"));
                    });

    static final Table ACCOUNT_FIGURES =
            Table.of(
                            "account_figures.csv",
                            List.of("account_id", "year"),
                            ACCOUNT,
                            Column.of("year", Cells.whole(1900, 2200)).needed(),
                            Column.of("revenue", MONEY),
                            Column.of("pipeline", MONEY),
                            Column.text("currency"),
                            Column.of("satisfaction", Cells.real(0, 100)))
                    .shaped((values, row, _, _) -> {
                        row.put("thingId", Ids.next());
                        row.put("year", values.find("year"));
                    });

    static final Table SPONSORSHIPS =
            Table.of(
                            "sponsorships.csv",
                            List.of("account_id", "person_id", "from/to"),
                            ACCOUNT,
                            PERSON,
                            Column.of("from", Cells.date()),
                            Column.of("to", Cells.date()))
                    .where(Rules.inOrder("from", "to"));

    private AccountTables() {}
}
