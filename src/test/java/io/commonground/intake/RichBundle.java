package io.commonground.intake;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A bundle with every file of the format, some rows twice and some bad. */
final class RichBundle {

    static final int PEOPLE = 120;

    private RichBundle() {}

    /** The first has bad rows; the second, a full snapshot, says something else about the same. */
    static BundleText edition(int edition) {
        return new BundleText()
                .with(
                        "source.json",
                        "{\"name\": \"rich\", \"snapshot\": \"%s\", \"confidence\": %s}"
                                .formatted(
                                        edition == 1 ? "DELTA" : "FULL",
                                        edition == 1 ? "0.9" : "0.8"))
                .with(
                        "organizations.csv",
                        rows(
                                "id,name,kind,parent_id,headcount",
                                20,
                                i ->
                                        "o%d,Org %d,%s,%s,%d"
                                                .formatted(
                                                        i,
                                                        i,
                                                        i % 3 == 0 ? "SCHOOL" : "COMPANY",
                                                        i % 4 == 0 ? "o" + (19 - i) : "",
                                                        i * 10 + edition)))
                .with(
                        "boards.csv",
                        rows(
                                "id,name,organization_id,kind,parent_id",
                                10,
                                i ->
                                        "b%d,Board %d,o%d,BOARD,%s"
                                                .formatted(i, i, i, i == 1 ? "b2" : "")))
                .with("vendor.csv", "organization_id\no1\n")
                .with(
                        "people.csv",
                        rows(
                                "id,name,interests,expertise,headline",
                                PEOPLE,
                                i ->
                                        "p%d,Person %d,Sailing;Topic %d,Skill %d,%s"
                                                .formatted(
                                                        i,
                                                        i,
                                                        (i + edition) % 7,
                                                        i % 5,
                                                        i % 9 == 0 ? "edition " + edition : "")))
                .with(
                        "affiliations.csv",
                        rows(
                                "person_id,target_id,kind,title,from,to",
                                300,
                                i ->
                                        "p%d,%s,%s,Title %d,%d,%s"
                                                .formatted(
                                                        i % (edition == 1 ? PEOPLE + 1 : PEOPLE),
                                                        i % 7 == 0 ? "b" + i % 10 : "o" + i % 20,
                                                        i % 5 == 0 ? "BOARD_SEAT" : "EMPLOYMENT",
                                                        i % 11 + (i % 13 == 0 ? edition : 0),
                                                        2000 + i % 15,
                                                        i % 3 == 0 ? 2016 + edition : "")))
                .with(
                        "connections.csv",
                        rows(
                                "person_id,other_id,kind,since",
                                100,
                                i ->
                                        "p%d,p%d,LINKEDIN,%d"
                                                .formatted(
                                                        i,
                                                        (i * 7 + edition - 1) % PEOPLE,
                                                        2010 + edition)))
                .with(
                        "person_facts.csv",
                        rows(
                                "person_id,kind,text,level",
                                60,
                                i ->
                                        "p%d,EXPERTISE,Skill %d,%d"
                                                .formatted(
                                                        i,
                                                        i % 6,
                                                        edition == 1 ? i % 4 : 1 + i % 3)))
                .with(
                        "executives.csv",
                        rows("person_id,capacity", 5, i -> "p%d,%d".formatted(i, i + edition)))
                .with(
                        "accounts.csv",
                        rows(
                                "id,organization_id,manager_id,needs",
                                12,
                                i -> "a%d,o%d,p%d,Topic 1;Topic 2".formatted(i, i, i + edition)))
                .with(
                        "stakeholders.csv",
                        rows(
                                "account_id,person_id,role,influence,reports_to",
                                50,
                                i ->
                                        "a%d,p%d,USER,0.%d,p%d"
                                                .formatted(i % 12, i, i % 9, i + edition)))
                .with(
                        "account_facts.csv",
                        rows(
                                "account_id,kind,text,amount",
                                40,
                                i ->
                                        "a%d,RISK,Risk %d,%d"
                                                .formatted(
                                                        edition == 1 ? i % 13 : i % 12,
                                                        i % 8,
                                                        edition)))
                .with(
                        "account_figures.csv",
                        rows(
                                "account_id,year,revenue",
                                36,
                                i -> "a%d,%d,%d".formatted(i % 12, 2020 + i / 12, i * edition)))
                .with(
                        "sponsorships.csv",
                        rows(
                                "account_id,person_id,from,to",
                                12,
                                i -> "a%d,p%d,2020,%d".formatted(i, i % 5, 2024 + edition)))
                .with(
                        "interactions.csv",
                        rows(
                                "id,kind,at,account_id",
                                80,
                                i -> "m%d,MEETING,2026-0%d-11,a%d".formatted(i, i % 9 + 1, i % 12)))
                .with(
                        "participants.csv",
                        rows(
                                "interaction_id,person_id,role",
                                240,
                                i ->
                                        "m%d,p%d,%s"
                                                .formatted(
                                                        i / 3,
                                                        (i * 5 + edition) % PEOPLE,
                                                        "ATTENDEE")));
    }

    private static String rows(String header, int count, IntFunction<String> row) {
        return IntStream.range(0, count)
                .mapToObj(row)
                .collect(Collectors.joining("\n", header + "\n", "\n"));
    }
}
