package io.commonground.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.Asker;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import java.util.List;
import java.util.Map;
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

    @Test
    void aViewerIsToldWhatTheyMaySee() {
        graph.person("Ann");
        graph.person("Bo");
        Asker manager = Asker.at(port).as("Bo", "PROGRAM_MANAGER");
        manager.ask(
                "mutation { setTerritories(person: \"test:Ann\", regions: [\"EMEA\"]) { regions } }");
        Asker.at(port)
                .as("Bo")
                .ask("mutation { shareTies(with: \"test:person:Ann\") { grant { id } } }");

        Asker.Answer answer =
                Asker.at(port)
                        .as("Ann", "SELLER")
                        .ask(
                                "{ viewer { person { externalId } territories privateTiesOf { name } signedInBy expiresAt } }");

        assertThat(answer.<String>at("viewer.person.externalId")).isEqualTo("Ann");
        assertThat(answer.<List<String>>at("viewer.territories")).containsExactly("EMEA");
        assertThat(answer.<List<String>>at("viewer.privateTiesOf[*].name"))
                .containsExactly("Ann", "Bo");
        assertThat(answer.<String>at("viewer.signedInBy")).isEqualTo("CHOICE");
        assertThat(answer.<Object>at("viewer.expiresAt")).isNull();
    }

    @Test
    void whoIsRefusedIsToldWhoseItIs() {
        graph.person("Ann");

        Asker.Answer answer =
                Asker.at(port)
                        .as("Ann", "SELLER", "ANALYST")
                        .ask(
                                "mutation { setTerritories(person: \"test:Ann\", regions: null) { regions } }");

        assertThat(answer.codes()).containsExactly("FORBIDDEN");
        assertThat(answer.body())
                .contains("This is for the roles PROGRAM_MANAGER, ADMIN; you are SELLER, ANALYST.");
    }

    @Test
    void theSchemaTellsWhoMayAsk() {
        Asker.Answer answer =
                Asker.at(port)
                        .ask("{ __type(name: \"Mutation\") { fields { name description } } }");

        assertThat(
                        answer.<List<String>>at(
                                "__type.fields[?(@.name == 'setTerritories')].description"))
                .allMatch(description -> description.endsWith("For PROGRAM_MANAGER, ADMIN."))
                .hasSize(1);
    }

    @Test
    void aSocketChoosesAPersonAsARequestDoes() throws Exception {
        graph.person("Ann");
        try (Socket socket = Socket.to(port, Map.of())) {
            socket.init(Map.of("Viewer", "test:Ann", "Viewer-Roles", "SELLER"));

            assertThat(socket.ask("{ viewer { name roles } }"))
                    .contains("\"name\":\"Ann\"")
                    .contains("[\"SELLER\"]");
        }
    }
}
