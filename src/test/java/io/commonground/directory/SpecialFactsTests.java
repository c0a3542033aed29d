package io.commonground.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.Asker;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import io.commonground.ties.FactsOf;
import io.commonground.ties.Ties;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** What people belong to that is nobody's business, and how old they are, is theirs to know. */
@GraphTest
@TestPropertySource(properties = "commonground.ties.scoring-day=2026-11-22")
class SpecialFactsTests {

    @LocalServerPort int port;
    @Autowired TestGraph graph;
    @Autowired Ties ties;

    @BeforeEach
    void annIsInAUnionAndWentToYaleWithBo() {
        new FactsOf(graph)
                .draw(
                        """
                        Ann member Union(9) 2011..now
                        Bo member Union(9) 2011..now
                        Ann board Elders 2012..now
                        Ann works Zeta 2016..now
                        Cy works Zeta 2016..now
                        Ann attends Yale(20) 2011-09..2014-06
                        Bo attends Yale(20) 2012-09..2016-06
                        """);
        graph.run(
                """
                MATCH (u:Unit) SET u.externalId = u.id, u.source = 'source-test'
                WITH DISTINCT 1 AS all
                MATCH (u:Unit {id: 'Union'}) SET u.special = 'UNION'
                WITH u MATCH (b:Unit {id: 'Elders'}) CREATE (b)-[:GOVERNS]->(u)
                """);
        ties.derive(_ -> {});
    }

    @Test
    void whatOneBelongsToIsShownToOneselfOnly() {
        assertThat(placesFor("Ann")).containsExactlyInAnyOrder("Union", "Elders", "Zeta", "Yale");
        assertThat(placesFor("Bo")).containsExactlyInAnyOrder("Zeta", "Yale");
    }

    @Test
    void specialBodiesAndTheirPeopleAreNotFound() {
        Asker bo = Asker.at(port).as("Bo");
        assertThat(
                        bo.ask("{ organizations { totalCount nodes { name } } }")
                                .<List<String>>at("organizations.nodes[*].name"))
                .containsExactly("Yale", "Zeta");
        assertThat(
                        bo.ask("{ organizations { totalCount } }")
                                .<Integer>at("organizations.totalCount"))
                .isEqualTo(2);
        assertThat(
                        bo.ask("{ search(text: \"Union\") { name } }")
                                .<List<String>>at("search[*].name"))
                .isEmpty();
        assertThat(membersFor("Bo", "test:Union")).containsExactly("Bo");
        assertThat(membersFor("Bo", "test:Elders")).isEmpty();
        assertThat(membersFor("Ann", "test:Elders")).containsExactly("Ann");
    }

    @Test
    void introducersToASpecialBodyDoNotTellWhoIsInIt() {
        graph.run(
                """
                MATCH (b:Person {id: 'Bo'})
                CREATE (v:Unit:Company:Vendor {id: 'v', key: 'test:v', name: 'V'})<-[:WORKED_AT {current: true, source: 'source-test'}]-(b)
                """);
        assertThat(introducers("test:organization:Union")).isEmpty();
        assertThat(introducers("test:person:Ann")).containsExactly("Bo");
    }

    @Test
    void theYearsOfStudiesAreExactForOneselfAndWhoRunsTheProgram() {
        String asked =
                "{ person(id: \"test:Ann\") { affiliations { kind organization { name } from to } } }";
        assertThat(
                        Asker.at(port)
                                .as("Bo", "SELLER")
                                .ask(asked)
                                .<List<String>>at("person.affiliations[-1:].from"))
                .containsExactly("2010–2014");
        assertThat(
                        Asker.at(port)
                                .as("Bo", "SELLER")
                                .ask(asked)
                                .<List<String>>at("person.affiliations[*].organization.name"))
                .containsExactly("Zeta", "Yale");
        for (Asker knowing :
                List.of(
                        Asker.at(port).as("Ann", "SELLER"),
                        Asker.at(port).as("Bo", "PROGRAM_MANAGER"),
                        Asker.at(port))) {
            assertThat(
                            knowing.ask(asked)
                                    .<List<String>>at(
                                            "person.affiliations[?(@.kind == 'EDUCATION')].from"))
                    .containsExactly("2011-09");
        }
    }

    @Test
    void noFieldOfAnAnswerTellsTheYearsOfStudies() {
        String asked =
                """
                { person(id: "test:Ann") { affiliations { from to } }
                  commonLinks(between: "test:Ann", and: "test:Bo") { links { overlapFrom overlapTo overlapYears gapYears evidence { description from to } } }
                  connectionPaths(from: "test:Ann", to: "test:Bo") { paths { summary freshness hops { lastContact reasons { description from to } } } } }
                """;
        String told = Asker.at(port).as("Cy", "SELLER").ask(asked).body();
        assertThat(told)
                .contains("Ann studied at Yale, between 2010 and 2014")
                .contains("Together at Yale between 2010 and 2014")
                .doesNotContainPattern("201[123]")
                .doesNotContain("-06", "-09");
    }

    private List<String> placesFor(String viewer) {
        return Asker.at(port)
                .as(viewer, "SELLER")
                .ask("{ person(id: \"test:Ann\") { affiliations { organization { name } } } }")
                .at("person.affiliations[*].organization.name");
    }

    private List<String> membersFor(String viewer, String organization) {
        return Asker.at(port)
                .as(viewer, "SELLER")
                .ask(
                        "{ people(filter: {affiliatedWith: \"%s\"}) { nodes { name } } }"
                                .formatted(organization))
                .at("people.nodes[*].name");
    }

    private List<String> introducers(String to) {
        return Asker.at(port)
                .ask("{ introducers(to: \"%s\") { person { name } } }".formatted(to))
                .at("introducers[*].person.name");
    }
}
