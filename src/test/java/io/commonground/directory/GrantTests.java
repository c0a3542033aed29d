package io.commonground.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.Asker;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import io.commonground.ties.FactsOf;
import io.commonground.ties.Ties;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** What people share of their private knowledge. */
@GraphTest
@TestPropertySource(properties = "commonground.ties.scoring-day=2026-11-22")
class GrantTests {

    @LocalServerPort int port;
    @Autowired TestGraph graph;
    @Autowired Ties ties;

    @BeforeEach
    void annKnowsBoPrivately() {
        new FactsOf(graph)
                .draw(
                        """
                        Ann friend Bo private=Ann
                        Cy works Vendor(20) 2020..now
                        Di works Sales(9) 2020..now
                        Ed works Sales(9) 2020..2022
                        Sales in Vendor
                        """);
        ties.derive(_ -> {});
    }

    @Test
    void aPrivateTieHelpsThoseItIsSharedWithUntilItIsRevoked() {
        assertThat(pathsFor("Ann")).hasSize(1);
        assertThat(pathsFor("Cy")).isEmpty();

        String grant = share("test:person:Cy");
        assertThat(pathsFor("Cy")).hasSize(1);
        assertThat(pathsFor("Di")).isEmpty();

        String ended =
                as("Ann")
                        .ask(
                                "mutation { revokeTies(id: \""
                                        + grant
                                        + "\") { grant { revokedAt } } }")
                        .at("revokeTies.grant.revokedAt");
        assertThat(ended).isNotBlank();
        assertThat(pathsFor("Cy")).isEmpty();
    }

    @Test
    void sharingWithACompanyReachesWhoeverBelongsToItNow() {
        share("test:organization:Vendor");

        assertThat(pathsFor("Cy")).hasSize(1);
        assertThat(pathsFor("Di")).as("of a part of it").hasSize(1);
        assertThat(pathsFor("Ed")).as("has left").isEmpty();
        Asker.Answer received =
                as("Di").ask("{ tieGrants(side: RECEIVED) { giver { name } taker { name } } }");
        assertThat(received.<List<String>>at("tieGrants[*]..name"))
                .containsExactly("Ann", "Vendor");
    }

    @Test
    void sharingAgainChangesNothing() {
        Set<String> ids =
                IntStream.range(0, 8)
                        .parallel()
                        .mapToObj(_ -> share("test:person:Cy"))
                        .collect(Collectors.toSet());

        assertThat(ids).hasSize(1);
        List<String> given = as("Ann").ask("{ tieGrants { id } }").at("tieGrants[*].id");
        assertThat(given).containsExactlyElementsOf(ids);
    }

    @Test
    void nobodySharesWithThemselvesNorEndsWhatOthersShare() {
        Asker.Answer oneself =
                as("Ann")
                        .ask(
                                "mutation { shareTies(with: \"test:person:Ann\") { grant { id } userErrors { code } } }");
        assertThat(oneself.<List<String>>at("shareTies.userErrors[*].code"))
                .containsExactly("ONESELF");
        String grant = share("test:person:Cy");

        Asker.Answer ended =
                as("Cy").ask("mutation { revokeTies(id: \"" + grant + "\") { grant { id } } }");
        assertThat(ended.codes()).containsExactly("NOT_FOUND");
        assertThat(pathsFor("Cy")).hasSize(1);
    }

    @Test
    void whoIsNobodyInParticularSharesNothing() {
        assertThat(
                        Asker.at(port)
                                .ask(
                                        "mutation { shareTies(with: \"test:person:Cy\") { grant { id } } }")
                                .codes())
                .containsExactly("FORBIDDEN");
    }

    private String share(String with) {
        return as("Ann")
                .ask("mutation { shareTies(with: \"" + with + "\") { grant { id } } }")
                .at("shareTies.grant.id");
    }

    private List<Object> pathsFor(String viewer) {
        return as(viewer)
                .ask(
                        "{ connectionPaths(from: \"test:Ann\", to: \"test:Bo\") { paths { strength hops { reasons { kind } } } } }")
                .at("connectionPaths.paths");
    }

    private Asker as(String viewer) {
        return Asker.at(port).as(viewer);
    }
}
