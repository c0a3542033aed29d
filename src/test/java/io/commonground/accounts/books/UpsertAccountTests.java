package io.commonground.accounts.books;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.Asker;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Accounts that no import brings. */
@GraphTest
@TestPropertySource(properties = "commonground.ties.scoring-day=2026-11-22")
class UpsertAccountTests {

    private static final String FIELDS =
            "account { id name kind region currency annualRevenue needs organization { name } managers { name } contractOwners { name } source { name } } userErrors { code field }";

    @Autowired TestGraph graph;
    @LocalServerPort int port;

    @BeforeEach
    void zetaIsNoAccountYet() {
        List.of("Max", "Ann", "Cy").forEach(graph::person);
        graph.run(
                """
                CREATE (:Unit:Company {id: 'u', key: 'test:zeta', externalId: 'zeta', source: 'source-test', kind: 'COMPANY', name: 'Zeta Inc', sortName: 'zeta inc'})
                CREATE (:Account {id: 'acme', key: 'test:acme', externalId: 'acme', source: 'source-test', name: 'Acme', sortName: 'acme'})
                """);
    }

    private Asker max() {
        return Asker.at(port).as("Max", "SELLER");
    }

    private static Asker.Answer upsert(Asker asker, String input) {
        return asker.ask("mutation { upsertAccount(input: {%s}) { %s } }".formatted(input, FIELDS));
    }

    private static <T> T at(Asker.Answer answer, String path) {
        assertThat(answer.codes()).as(answer.body()).isEmpty();
        return answer.at("upsertAccount." + path);
    }

    @Test
    void aSellerManagesWhatTheyRecord() {
        graph.run("MATCH (max:Person {id: 'Max'}) SET max.territories = ['South']");
        Asker.Answer made =
                upsert(
                        max(),
                        "organization: \"test:zeta\", kind: PROSPECT, region: \"North\", needs: [\"Robots\"], contractOwner: \"test:Cy\", idempotencyKey: \"z\"");

        assertThat(UpsertAccountTests.<String>at(made, "account.name")).isEqualTo("Zeta Inc");
        assertThat(UpsertAccountTests.<String>at(made, "account.organization.name"))
                .isEqualTo("Zeta Inc");
        assertThat(UpsertAccountTests.<List<String>>at(made, "account.managers[*].name"))
                .containsExactly("Max");
        assertThat(UpsertAccountTests.<List<String>>at(made, "account.contractOwners[*].name"))
                .containsExactly("Cy");
        assertThat(UpsertAccountTests.<String>at(made, "account.source.name"))
                .isEqualTo("recorded");
        assertThat(
                        max().ask("{ accounts(search: \"zeta\") { nodes { name } } }")
                                .<List<String>>at("accounts.nodes[*].name"))
                .containsExactly("Zeta Inc");
    }

    @Test
    void sentTwiceItIsRecordedOnce() {
        String zeta = "organization: \"test:zeta\", idempotencyKey: \"z\"";
        String id = at(upsert(max(), zeta), "account.id");

        assertThat(UpsertAccountTests.<String>at(upsert(max(), zeta), "account.id")).isEqualTo(id);
        assertThat(graph.run("MATCH (a:Account)-[:OF]->() RETURN a")).hasSize(1);
        assertThat(graph.run("MATCH ()-[m:MANAGES]->() RETURN m")).hasSize(1);
        assertThat(
                        upsert(
                                        max(),
                                        "organization: \"test:zeta\", region: \"South\", idempotencyKey: \"z\"")
                                .codes())
                .containsExactly("CONFLICT");
    }

    @Test
    void whatIsLeftOutStaysAndNullClears() {
        String id =
                at(
                        upsert(
                                max(),
                                "organization: \"test:zeta\", name: \"Zeta West\", currency: \"EUR\", annualRevenue: 5, region: \"North\""),
                        "account.id");

        Asker.Answer changed =
                upsert(
                        max(),
                        "id: \"%s\", name: null, annualRevenue: null, kind: CUSTOMER"
                                .formatted(id));

        assertThat(UpsertAccountTests.<String>at(changed, "account.name")).isEqualTo("Zeta Inc");
        assertThat(UpsertAccountTests.<Object>at(changed, "account.annualRevenue")).isNull();
        assertThat(UpsertAccountTests.<String>at(changed, "account.region")).isEqualTo("North");
        assertThat(UpsertAccountTests.<String>at(changed, "account.kind")).isEqualTo("CUSTOMER");
    }

    @Test
    void whoeverManagedItBeforeIsKeptAndSeesItNoMore() {
        String id =
                at(upsert(max(), "organization: \"test:zeta\", region: \"North\""), "account.id");
        graph.run("MATCH (p:Person {id: 'Max'}) SET p.territories = []");

        upsert(
                Asker.at(port).as("Ann", "PROGRAM_MANAGER"),
                "id: \"%s\", manager: \"test:Cy\"".formatted(id));

        assertThat(upsert(max(), "id: \"%s\", region: \"South\"".formatted(id)).codes())
                .containsExactly("NOT_FOUND");
        assertThat(
                        upsert(
                                        Asker.at(port).as("Ann", "SELLER"),
                                        "id: \"%s\", region: \"South\"".formatted(id))
                                .codes())
                .containsExactly("FORBIDDEN");
        assertThat(
                        graph.run(
                                "MATCH (:Person {id: 'Max'})-[m:MANAGED]->(:Account) WHERE m.retractedBy = 'Ann' RETURN m"))
                .hasSize(1);
        assertThat(graph.run("MATCH (p:Person)-[:MANAGES]->(:Account) RETURN p.name AS name"))
                .extracting(row -> row.get("name").asString())
                .containsExactly("Cy");
    }

    @Test
    void whatAnImportBroughtIsChangedInItsSource() {
        Asker.Answer refused =
                upsert(
                        Asker.at(port).as("Ann", "PROGRAM_MANAGER"),
                        "id: \"test:acme\", region: \"South\"");

        assertThat(UpsertAccountTests.<List<String>>at(refused, "userErrors[*].code"))
                .containsExactly("IMPORTED");
        assertThat(graph.run("MATCH (a:Account {id: 'acme'}) WHERE a.region IS NOT NULL RETURN a"))
                .isEmpty();
    }

    @Test
    void aPrivateOrganizationHasNoOpenAccount() {
        graph.run("MATCH (u:Unit {id: 'u'}) SET u.owner = 'Max'");

        assertThat(
                        UpsertAccountTests.<List<String>>at(
                                upsert(max(), "organization: \"test:zeta\""), "userErrors[*].code"))
                .containsExactly("PRIVATE");
        assertThat(graph.run("MATCH (a:Account)-[:OF]->() RETURN a")).isEmpty();
    }

    @Test
    void whatCannotBeIsRefusedWithAReason() {
        assertThat(
                        UpsertAccountTests.<List<String>>at(
                                upsert(max(), "name: \"Nowhere\""), "userErrors[*].code"))
                .containsExactly("ORGANIZATION_NEEDED");
        assertThat(
                        UpsertAccountTests.<List<String>>at(
                                upsert(max(), "organization: \"test:zeta\", annualRevenue: 5"),
                                "userErrors[*].code"))
                .containsExactly("NO_CURRENCY");
        assertThat(upsert(max(), "organization: \"test:nowhere\"").codes())
                .containsExactly("NOT_FOUND");
        assertThat(
                        upsert(Asker.at(port).as("Max", "EXECUTIVE"), "organization: \"test:zeta\"")
                                .codes())
                .containsExactly("FORBIDDEN");
    }
}
