package io.commonground.web;

import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
class ViewerTests {

    @Autowired HttpGraphQlTester api;
    @Autowired TestGraph graph;

    @Test
    void withoutAnIdentityProviderEverybodyIsTheLocalViewer() {
        api.document("{ viewer { name } }")
                .execute()
                .path("viewer.name")
                .entity(String.class)
                .isEqualTo("local");
    }

    @Test
    void withoutAnIdentityProviderAPersonCanBeChosen() {
        graph.person("Ann");

        api.mutate()
                .header("Viewer", "test:Ann")
                .header("Viewer-Roles", "SELLER")
                .build()
                .document("{ viewer { name roles } }")
                .execute()
                .path("viewer.name")
                .entity(String.class)
                .isEqualTo("Ann")
                .path("viewer.roles")
                .entityList(String.class)
                .isEqualTo(List.of("SELLER"));
    }

    @Test
    void whatAnOwnerSharesIsUsedAtOnceAndNoLongerThanThat() {
        graph.draw("Ann 0.9 Bo");
        graph.run("MATCH ()-[t:TIE]->() SET t.withStart = 0.9, t.withBoth = 0.9 REMOVE t.open");
        graph.person("Cy");

        assertThatCyFinds(0);
        graph.run(
                "MATCH (a:Person {id: 'Ann'}), (c:Person {id: 'Cy'}) CREATE (a)-[:SHARES_TIES_WITH]->(c)");
        assertThatCyFinds(1);
        graph.run("MATCH ()-[g:SHARES_TIES_WITH]->() SET g.revokedAt = datetime()");
        assertThatCyFinds(0);
    }

    private void assertThatCyFinds(int paths) {
        api.mutate()
                .header("Viewer", "test:Cy")
                .build()
                .document(
                        "{ connectionPaths(from: \"test:Ann\", to: \"test:Bo\") { paths { strength hops { reasons { kind } } } } }")
                .execute()
                .path("connectionPaths.paths")
                .entityList(Object.class)
                .hasSize(paths);
    }
}
