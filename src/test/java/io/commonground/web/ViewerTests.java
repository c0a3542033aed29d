package io.commonground.web;

import io.commonground.graph.GraphTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
class ViewerTests {

    @Autowired HttpGraphQlTester api;

    @Test
    void withoutAnIdentityProviderEverybodyIsTheLocalViewer() {
        api.document("{ viewer { name } }")
                .execute()
                .path("viewer.name")
                .entity(String.class)
                .isEqualTo("local");
    }
}
