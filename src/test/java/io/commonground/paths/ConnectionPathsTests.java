package io.commonground.paths;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.GraphTest;
import io.commonground.graph.StatementCount;
import io.commonground.graph.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
class ConnectionPathsTests {

    @Autowired TestGraph graph;
    @Autowired HttpGraphQlTester api;
    @Autowired StatementCount statements;

    @BeforeEach
    void annKnowsCyByBo() {
        graph.draw("Ann 0.9 Bo 0.8 Cy");
    }

    @Test
    void aPathNamesItsPeopleItsHopsAndItsWeakestHop() {
        ask("from: \"test:Ann\", to: \"test:Cy\"")
                .path("connectionPaths")
                .matchesJson(
                        """
                        {"verdict": "VERIFIED", "complete": true,
                         "paths": [{"length": 2, "band": "STRONG", "people": [{"name": "Ann"}, {"name": "Bo"}, {"name": "Cy"}],
                                    "hops": [{"from": {"name": "Ann"}, "to": {"name": "Bo"}, "strength": 0.9, "basis": ["OBSERVED"]},
                                             {"from": {"name": "Bo"}, "to": {"name": "Cy"}, "strength": 0.8, "basis": ["OBSERVED"]}],
                                    "weakestHop": {"from": {"name": "Bo"}}}]}
                        """);
    }

    @Test
    void aPathFromSomebodyToThemselvesHasLengthZeroAndStrengthOne() {
        ask("from: \"test:Ann\", to: \"test:Ann\"")
                .path("connectionPaths")
                .matchesJson(
                        """
                        {"verdict": "VERIFIED", "complete": true,
                         "paths": [{"length": 0, "band": "STRONG", "people": [{"name": "Ann"}], "hops": [], "weakestHop": null}]}
                        """);
    }

    @Test
    void aChainOfSocialNetworkContactsIsUnverified() {
        graph.run("MATCH ()-[t:TIE]->() SET t.basis = 'S'");
        ask("from: \"test:Ann\", to: \"test:Cy\"")
                .path("connectionPaths.verdict")
                .entity(String.class)
                .isEqualTo("UNVERIFIED");

        graph.run("MATCH ()-[t:TIE]->() SET t.basis = 'SP'");
        ask("from: \"test:Ann\", to: \"test:Cy\"")
                .path("connectionPaths.verdict")
                .entity(String.class)
                .isEqualTo("VERIFIED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from: \"test:Zed\", to: \"test:Cy\"               | NOT_FOUND      | argument 'from'",
                "from: \"x\", to: \"y\"                              | NOT_FOUND      | argument 'from'",
                "from: \"test:Ann\", to: \"nonsense\"              | NOT_FOUND      | argument 'to'",
                "from: \"test:Ann\", to: \"test:Cy\", avoid: [\"x\"] | NOT_FOUND    | argument 'avoid[0]'",
                "from: \"test:Ann\", to: \"test:Cy\", first: 0     | BAD_REQUEST    | at least 1",
                "from: \"test:Ann\", to: \"test:Cy\", first: -1    | BAD_REQUEST    | at least 1",
                "from: \"test:Ann\", to: \"test:Cy\", first: 51    | LIMIT_EXCEEDED | at most 50",
                "from: \"test:Ann\", to: \"test:Cy\", maxHops: 0   | BAD_REQUEST    | 1 to 6 hops",
                "from: \"test:Ann\", to: \"test:Cy\", maxHops: 7   | BAD_REQUEST    | 1 to 6 hops",
                "from: \"test:Ann\", to: \"test:Cy\", minStrength: -0.1 | BAD_REQUEST | between 0 and 1",
                "from: \"test:Ann\", to: \"test:Cy\", rankBy: WARMTH | BAD_REQUEST  | PathRanking",
                "from: \"test:Ann\"                                | BAD_REQUEST    | to",
            })
    void aQuestionThatMakesNoSenseIsToldWhatToChange(String arguments, String code, String words) {
        api.document("{ connectionPaths(%s) { verdict } }".formatted(arguments))
                .execute()
                .errors()
                .satisfy(errors -> {
                    assertThat(errors).hasSize(1);
                    assertThat(errors.getFirst().getExtensions()).containsEntry("code", code);
                    assertThat(errors.getFirst().getMessage()).contains(words);
                });
    }

    @Test
    void morePathsCostNoMoreStatements() {
        graph.draw(
                """
                Ann 0.7 Dee 0.7 Cy
                Ann 0.6 Eve 0.6 Cy
                Ann 0.5 Fay 0.5 Gil 0.5 Cy
                """);

        everything(1);

        int one = statements.during(() -> everything(1));
        int many = statements.during(() -> everything(50));

        assertThat(many).isEqualTo(one).isLessThanOrEqualTo(12);
    }

    private void everything(int first) {
        api.document(
                        """
                        { connectionPaths(from: "test:Ann", to: "test:Cy", first: %d) {
                            paths { people { name source { name } } hops { from { name } to { name } reasons { kind source { name } } } } } }
                        """
                                .formatted(first))
                .execute();
    }

    private org.springframework.graphql.test.tester.GraphQlTester.Response ask(String arguments) {
        return api.document(
                        """
                        { connectionPaths(%s) { verdict complete
                            paths { length band people { name }
                                    hops { from { name } to { name } strength basis }
                                    weakestHop { from { name } } } } }
                        """
                                .formatted(arguments))
                .execute();
    }
}
