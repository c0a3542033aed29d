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
                "mutation { setTerritories(person: \"test:Ann\", regions: [\"EMEA\"], ahead: true) { regions } }");
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
    void regionsThatNoAccountHasAreNamedAndNothingChanges() {
        graph.person("Ann");
        graph.run(
                "CREATE (:Account {id: '1', key: 'test:1', region: 'EMEA'}), (:Account {id: '2', key: 'test:2', region: 'APAC', owner: 'Bo'})");

        assertThat(territories("[\"EMEA\"]").<List<String>>at("setTerritories.userErrors"))
                .isEmpty();
        Asker.Answer refused = territories("[\"EMEA\", \"emea\", \"APAC\"]");

        assertThat(refused.<List<String>>at("setTerritories.userErrors[*].code"))
                .containsExactly("UNKNOWN_REGION");
        assertThat(refused.<String>at("setTerritories.userErrors[0].message"))
                .as("what is private to somebody else is as unknown")
                .startsWith("No account is in 'emea', 'APAC': ");
        assertThat(refused.<List<String>>at("setTerritories.regions")).containsExactly("EMEA");
        assertThat(territoriesOfAnn()).containsExactly("EMEA");
    }

    @Test
    void regionsOfAccountsStillToComeAreTakenAheadOfThem() {
        graph.person("Ann");

        Asker.Answer ahead = territories("[\"LATAM\"], ahead: true");

        assertThat(ahead.<List<Object>>at("setTerritories.userErrors")).isEmpty();
        assertThat(territoriesOfAnn()).containsExactly("LATAM");
        assertThat(territories("[]").<List<String>>at("setTerritories.regions")).isEmpty();
        assertThat(territoriesOfAnn()).as("none are nothing unknown").isEmpty();
        territories("null");
        assertThat(territoriesOfAnn()).isNull();
    }

    private Asker.Answer territories(String regions) {
        return Asker.at(port)
                .as("Ann", "PROGRAM_MANAGER")
                .ask(
                        "mutation { setTerritories(person: \"test:Ann\", regions: %s) { regions userErrors { code field message } } }"
                                .formatted(regions));
    }

    private List<String> territoriesOfAnn() {
        return Asker.at(port)
                .as("Ann", "SELLER")
                .ask("{ viewer { territories } }")
                .at("viewer.territories");
    }

    @Test
    void nobodyInParticularSeesAllAccountsOnlyInARoleThatIsAboutAll() {
        assertThat(
                        Asker.at(port)
                                .ask("{ viewer { territories } }")
                                .<Object>at("viewer.territories"))
                .isNull();
        assertThat(
                        new Asker(port, Map.of("Viewer-Roles", "SELLER"))
                                .ask("{ viewer { territories } }")
                                .<List<String>>at("viewer.territories"))
                .isEmpty();
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
