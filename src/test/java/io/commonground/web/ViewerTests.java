package io.commonground.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.Asker;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@GraphTest
class ViewerTests {

    @LocalServerPort int port;
    @Autowired TestGraph graph;

    @Test
    void withoutAnIdentityProviderEverybodyIsTheLocalViewer() {
        assertThat(Asker.at(port).ask("{ viewer { name } }").<String>at("viewer.name"))
                .isEqualTo("local");
    }

    @Test
    void withoutAnIdentityProviderAPersonCanBeChosen() {
        graph.person("Ann");

        Asker.Answer answer = Asker.at(port).as("Ann", "SELLER").ask("{ viewer { name roles } }");

        assertThat(answer.<String>at("viewer.name")).isEqualTo("Ann");
        assertThat(answer.<List<String>>at("viewer.roles")).containsExactly("SELLER");
    }

    @Test
    void whoIsChosenMustBeSomebodyInARoleThatThereIs() {
        graph.person("Ann");

        assertThat(Asker.at(port).as("Nobody").ask("{ viewer { name } }").codes())
                .containsExactly("UNAUTHENTICATED");
        assertThat(Asker.at(port).as("Ann", "KING").ask("{ viewer { name } }").codes())
                .containsExactly("BAD_REQUEST");
    }
}
