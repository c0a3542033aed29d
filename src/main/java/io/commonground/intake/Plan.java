package io.commonground.intake;

import java.util.List;

/** The steps of every import, in an order in which each finds what it refers to. */
final class Plan {

    /** Step 0 is the check of the files and the source; the numbers of these begin with 1. */
    private static final List<Step> STEPS =
            List.of(
                    new SweepStep(SweepStep.Purpose.ALIGN, "align-people"),
                    new SweepStep(SweepStep.Purpose.ALIGN, "align-units"),
                    new SweepStep(SweepStep.Purpose.ALIGN, "align-accounts"),
                    new SweepStep(SweepStep.Purpose.ALIGN, "align-interactions"),
                    LoadStep.of(UnitTables.ORGANIZATIONS, "organizations")
                            .afterChange("implied-board-names"),
                    LoadStep.of(UnitTables.BOARDS, "boards"),
                    LoadStep.links(UnitTables.ORGANIZATIONS, "organization-parents"),
                    LoadStep.links(UnitTables.BOARDS, "board-parents"),
                    LoadStep.of(UnitTables.VENDOR, "vendor"),
                    LoadStep.of(PeopleTables.PEOPLE, "people").after("people-topics"),
                    LoadStep.of(PeopleTables.AFFILIATIONS, "affiliations").before("implied-boards"),
                    LoadStep.of(PeopleTables.CONNECTIONS, "connections"),
                    LoadStep.of(PeopleTables.PERSON_FACTS, "person-facts"),
                    LoadStep.of(AccountTables.EXECUTIVES, "executives"),
                    LoadStep.of(AccountTables.ACCOUNTS, "accounts"),
                    LoadStep.of(AccountTables.STAKEHOLDERS, "stakeholders")
                            .after("reporting-lines"),
                    LoadStep.of(AccountTables.ACCOUNT_FACTS, "account-facts"),
                    LoadStep.of(AccountTables.ACCOUNT_FIGURES, "account-figures"),
                    LoadStep.of(AccountTables.SPONSORSHIPS, "sponsorships"),
                    LoadStep.of(InteractionTables.INTERACTIONS, "interactions")
                            .afterChange("participants-due"),
                    LoadStep.of(InteractionTables.PARTICIPANTS, "participants")
                            .afterChange("participants-due"),
                    new SweepStep(SweepStep.Purpose.END_ABSENT, "end-absent-person-facts"),
                    new SweepStep(SweepStep.Purpose.END_ABSENT, "end-absent-account-facts"),
                    new DeriveStep());

    private Plan() {}

    static int last() {
        return STEPS.size();
    }

    /** The step of that number, from 1 on. */
    static Step step(int number) {
        return STEPS.get(number - 1);
    }

    /** The files an import knows. */
    static List<Table> tables() {
        return STEPS.stream()
                .filter(LoadStep.class::isInstance)
                .map(LoadStep.class::cast)
                .filter(LoadStep::counted)
                .map(LoadStep::table)
                .toList();
    }
}
