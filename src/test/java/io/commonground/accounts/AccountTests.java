package io.commonground.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.Asker;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@GraphTest
class AccountTests {

    @Autowired TestGraph graph;
    @LocalServerPort int port;

    @BeforeEach
    void acmeOfTheNorthAndZetaOfTheSouth() {
        List.of("Ann", "Max", "Cy", "Sue").forEach(graph::person);
        graph.run(
                """
                MATCH (max:Person {id: 'Max'}), (cy:Person {id: 'Cy'}), (sue:Person {id: 'Sue'}), (ann:Person {id: 'Ann'})
                CREATE (u:Unit:Company {id: 'u', key: 'test:u', externalId: 'u', source: 'source-test', kind: 'COMPANY', name: 'Acme Inc', sortName: 'acme inc'})
                CREATE (a:Account {id: 'acme', key: 'test:acme', externalId: 'acme', source: 'source-test', name: 'Acme', sortName: 'acme', kind: 'CUSTOMER', region: 'North', annualRevenue: 5e6, needs: ['Robots']})-[:OF]->(u)
                CREATE (z:Account {id: 'zeta', key: 'test:zeta', externalId: 'zeta', source: 'source-test', name: 'Zeta', sortName: 'zeta', kind: 'PROSPECT', region: 'South'})
                CREATE (max)-[:MANAGES]->(a), (cy)-[:OWNS_CONTRACT]->(a)
                CREATE (sue)-[:SPONSORS {fromDay: 0, toDay: 100}]->(a), (ann)-[:SPONSORS {fromDay: 101}]->(a)
                SET sue.territories = ['South']
                """);
    }

    private Asker.Answer ask(String question) {
        return Asker.at(port).ask(question);
    }

    @Test
    void anAccountTellsWhatItIsOfAndWhoHasToDoWithIt() {
        Asker.Answer answer =
                ask(
                        """
                        { account(id: "test:acme") { name kind region annualRevenue needs organization { name }
                          managers { name } contractOwners { name } sponsors { name } source { name } } }
                        """);

        assertThat(answer.codes()).as(answer.body()).isEmpty();
        assertThat(answer.<String>at("account.organization.name")).isEqualTo("Acme Inc");
        assertThat(answer.<List<String>>at("account.managers[*].name")).containsExactly("Max");
        assertThat(answer.<List<String>>at("account.contractOwners[*].name")).containsExactly("Cy");
        assertThat(answer.<List<String>>at("account.sponsors[*].name")).containsExactly("Ann");
        assertThat(answer.<List<String>>at("account.needs")).containsExactly("Robots");
    }

    @Test
    void accountsAreListedByNameAndFiltered() {
        assertThat(names("{ accounts { nodes { name } } }")).containsExactly("Acme", "Zeta");
        assertThat(names("{ accounts(filter: {kind: PROSPECT}) { nodes { name } } }"))
                .containsExactly("Zeta");
        assertThat(names("{ accounts(filter: {regions: [\"North\"]}) { nodes { name } } }"))
                .containsExactly("Acme");
        assertThat(names("{ accounts(filter: {managedBy: \"test:Max\"}) { nodes { name } } }"))
                .containsExactly("Acme");
        assertThat(names("{ accounts(filter: {sponsoredBy: \"test:Ann\"}) { nodes { name } } }"))
                .containsExactly("Acme");
        assertThat(names("{ accounts(filter: {sponsoredBy: \"test:Sue\"}) { nodes { name } } }"))
                .as("who sponsored it once")
                .isEmpty();
    }

    @Test
    void aPageEndsWhereTheNextBegins() {
        Asker.Answer first =
                ask(
                        "{ accounts(first: 1) { totalCount nodes { name } pageInfo { endCursor hasNextPage } } }");

        assertThat(first.<Integer>at("accounts.totalCount")).isEqualTo(2);
        assertThat(first.<Boolean>at("accounts.pageInfo.hasNextPage")).isTrue();
        String cursor = first.at("accounts.pageInfo.endCursor");
        assertThat(
                        names(
                                "{ accounts(first: 1, after: \"%s\") { nodes { name } } }"
                                        .formatted(cursor)))
                .containsExactly("Zeta");
    }

    @Test
    void accountsAreFoundByNameWithATypingErrorAndAsNodes() {
        assertThat(names("{ accounts(search: \"acmee\") { nodes { name } } }"))
                .containsExactly("Acme");
        assertThat(
                        ask("{ search(text: \"zeta\", kinds: [ACCOUNT]) { name } }")
                                .<List<String>>at("search[*].name"))
                .containsExactly("Zeta");
        assertThat(
                        ask("{ node(id: \"test:account:zeta\") { ... on Account { kind } } }")
                                .<String>at("node.kind"))
                .isEqualTo("PROSPECT");
    }

    @Test
    void whoHasATerritorySeesItsAccountsAndThoseTheySponsor() {
        graph.run("MATCH (ann:Person {id: 'Ann'}) SET ann.territories = ['South']");

        Asker ann = Asker.at(port).as("Ann", "SELLER");
        assertThat(
                        ann.ask("{ accounts { nodes { name } } }")
                                .<List<String>>at("accounts.nodes[*].name"))
                .containsExactly("Acme", "Zeta");
        graph.run("MATCH (:Person {id: 'Ann'})-[s:SPONSORS]->() DELETE s");
        Asker.Answer south = ann.ask("{ accounts { totalCount nodes { name } } }");
        assertThat(south.<Integer>at("accounts.totalCount")).isEqualTo(1);
        assertThat(south.<List<String>>at("accounts.nodes[*].name")).containsExactly("Zeta");
        assertThat(
                        ann.ask(
                                        "{ account(id: \"test:acme\") { name } search(text: \"acme\", kinds: [ACCOUNT]) { name } }")
                                .body())
                .contains("\"account\":null", "\"search\":[]");
    }

    @Test
    void whoSponsoredAnAccountOnceSeesItNoMore() {
        Asker sue = Asker.at(port).as("Sue", "EXECUTIVE");

        assertThat(
                        sue.ask("{ accounts { nodes { name } } }")
                                .<List<String>>at("accounts.nodes[*].name"))
                .containsExactly("Zeta");
        assertThat(sue.ask("{ account(id: \"test:acme\") { name } }").<Object>at("account"))
                .isNull();
        graph.run(
                "MATCH (:Person {id: 'Sue'})-[s:SPONSORS]->() SET s.toDay = 1e6, s.owner = 'Ann'");
        assertThat(sue.ask("{ account(id: \"test:acme\") { name } }").<Object>at("account"))
                .as("only somebody else says so, privately")
                .isNull();
        graph.run("MATCH (:Person {id: 'Sue'})-[s:SPONSORS]->() REMOVE s.owner");
        assertThat(sue.ask("{ account(id: \"test:acme\") { name } }").<String>at("account.name"))
                .isEqualTo("Acme");
    }

    private List<String> names(String question) {
        return ask(question).at("accounts.nodes[*].name");
    }
}
