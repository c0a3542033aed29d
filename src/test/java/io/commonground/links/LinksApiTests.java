package io.commonground.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.GlobalId;
import io.commonground.graph.GraphTest;
import io.commonground.graph.Kind;
import io.commonground.graph.StatementCount;
import io.commonground.graph.TestGraph;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
class LinksApiTests {

    private static final String QUESTION =
            """
            query ($between: ID!, $and: ID!, $asOf: Date) {
              commonLinks(between: $between, and: $and, asOf: $asOf) {
                rapport
                links {
                  kind timing overlapFrom overlapTo overlapYears gapYears rarity rapport
                  subject { __typename id name }
                  evidence { description from to confidence source { name } }
                }
              }
            }
            """;

    @Autowired TestGraph graph;
    @Autowired HttpGraphQlTester api;
    @Autowired StatementCount statements;
    Facts facts;

    @BeforeEach
    void prepare() {
        facts = new Facts(graph);
        facts.structure("Board", "GOVERNS", "Acme", "Unit:Company");
        facts.write(
                """
                Ann SERVED_ON Board 2010..2015 role=chair
                Bo  SERVED_ON Board 2012..now
                Ann WORKED_AT Zeta 2001..2005
                Bo  WORKED_AT Zeta 2004..2006
                Ann ATTENDED Yale ..1990
                Bo  ATTENDED Yale ..1970
                Ann MEMBER_OF Club
                Bo  MEMBER_OF Club
                Ann INTERESTED_IN Chess
                Bo  INTERESTED_IN Chess
                Ann KNOWS_ABOUT Steel
                Bo  KNOWS_ABOUT Steel
                Ann CONNECTED_TO Bo 2010..now kind=LINKEDIN
                """);
        facts.interaction("Lunch", "2024-05-03", "VIDEO_CALL", "HELD", "Ann", "Bo");
        graph.run("MATCH (p:Person) SET p.style = 'Brief'");
        graph.draw("Ann 0.5 Cy 0.5 Bo");
    }

    @Test
    void everyKindOfSubjectHasItsType() {
        List<String> types =
                ask("test:Ann", "test:Bo")
                        .path("commonLinks.links[*].subject.__typename")
                        .entityList(String.class)
                        .get();

        assertThat(types)
                .containsExactlyInAnyOrder(
                        "School",
                        "Company",
                        "Board",
                        "Institution",
                        "Interest",
                        "Topic",
                        "Style",
                        "Person",
                        "Person",
                        "PastInteraction");
    }

    @Test
    void peopleAreNamedByTheirGlobalIdsToo() {
        String ann = new GlobalId(Kind.PERSON, "Ann").encoded();

        ask(ann, "test:Bo")
                .path("commonLinks.links[?(@.kind == 'BOARD')]")
                .entityList(Object.class)
                .hasSize(1)
                .path("commonLinks.links[?(@.kind == 'BOARD')].evidence[*].description")
                .entityList(String.class)
                .containsExactly(
                        "Ann sat on Board as chair, 2010–2015", "Bo sat on Board, since 2012")
                .path("commonLinks.links[?(@.kind == 'BOARD')].evidence[*].source.name")
                .entityList(String.class)
                .containsExactly("test", "test");
    }

    @Test
    void anAnswerTakesSevenStatementsAndTheAuditHoweverMuchTheyShare() {
        assertThat(statements.during(() -> ask("test:Ann", "test:Bo"))).isEqualTo(7 + 1);
    }

    @Test
    void whoAsksAboutNobodyIsToldWhichArgumentAndWhatToDo() {
        fails("test:Ann", "test:Zoe", null, "NOT_FOUND", "argument 'and'");
        fails("what?", "test:Bo", null, "NOT_FOUND", "argument 'between'");
        graph.run("MATCH (p:Person {id: 'Bo'}) SET p.owner = 'Cy'");
        fails("test:Ann", "test:Bo", null, "NOT_FOUND", "people(search: …)");
    }

    @Test
    void onePersonHasNoLinksWithThemselves() {
        fails("test:Ann", "test:Ann", null, "BAD_REQUEST", "two different people");
    }

    @Test
    void nobodyKnowsDaysToCome() {
        fails("test:Ann", "test:Bo", "2999-01-01", "BAD_REQUEST", "a day to come");
    }

    private GraphQlTester.Response ask(String between, String and) {
        return api.document(QUESTION).variable("between", between).variable("and", and).execute();
    }

    private void fails(String between, String and, String asOf, String code, String words) {
        api.document(QUESTION)
                .variable("between", between)
                .variable("and", and)
                .variable("asOf", asOf)
                .execute()
                .errors()
                .satisfy(errors -> {
                    assertThat(errors).hasSize(1);
                    assertThat(errors.getFirst().getExtensions()).containsEntry("code", code);
                    assertThat(errors.getFirst().getMessage()).contains(words);
                });
    }
}
