package io.commonground.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** All files of the bundle while they are being filled. */
final class Bundle {

    final Table<Person> people = new Table<>("people.csv", Person.class);
    final Table<Organization> organizations = new Table<>("organizations.csv", Organization.class);
    final Table<Board> boards = new Table<>("boards.csv", Board.class);
    final Table<Affiliation> affiliations = new Table<>("affiliations.csv", Affiliation.class);
    final Table<Connection> connections = new Table<>("connections.csv", Connection.class);
    final Table<Interaction> interactions = new Table<>("interactions.csv", Interaction.class);
    final Table<Participant> participants = new Table<>("participants.csv", Participant.class);
    final Table<Account> accounts = new Table<>("accounts.csv", Account.class);
    final Table<Stakeholder> stakeholders = new Table<>("stakeholders.csv", Stakeholder.class);
    final Table<Executive> executives = new Table<>("executives.csv", Executive.class);
    final Table<AccountFact> accountFacts = new Table<>("account_facts.csv", AccountFact.class);
    final Table<PersonFact> personFacts = new Table<>("person_facts.csv", PersonFact.class);
    final Table<AccountFigure> accountFigures =
            new Table<>("account_figures.csv", AccountFigure.class);
    final Table<Sponsorship> sponsorships = new Table<>("sponsorships.csv", Sponsorship.class);
    final Table<VendorCompany> vendor = new Table<>("vendor.csv", VendorCompany.class);

    private List<Table<?>> tables() {
        return List.of(
                people,
                organizations,
                boards,
                affiliations,
                connections,
                interactions,
                participants,
                accounts,
                stakeholders,
                executives,
                accountFacts,
                personFacts,
                accountFigures,
                sponsorships,
                vendor);
    }

    void write(Path folder, LocalDate today) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("source.json"), source(today));
        for (Table<?> table : tables()) {
            table.write(folder);
        }
    }

    private static String source(LocalDate today) {
        return """
        {
          "name": "%s",
          "title": "Common Ground demo data",
          "kind": "SYNTHETIC",
          "licence": "Apache-2.0",
          "attribution": "Common Ground; every person and organization is invented",
          "visibility": "TEAM",
          "retrievedOn": "%s",
          "confidence": 1
        }
        """
                .formatted(DemoBundle.SOURCE, today);
    }
}
