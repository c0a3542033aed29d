package io.commonground.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.GraphTest;
import io.commonground.graph.StatementCount;
import io.commonground.graph.TestGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
class DirectoryTests {

    @Autowired TestGraph graph;
    @Autowired HttpGraphQlTester api;
    @Autowired StatementCount statements;

    @Test
    void aPersonIsFoundByReferenceAndByTheIdThatIsAnswered() {
        graph.person("Ann");

        String id =
                ask("{ person(id: \"test:Ann\") { id } }")
                        .path("person.id")
                        .entity(String.class)
                        .get();

        ask("{ person(id: \"%s\") { name externalId source { name } } }".formatted(id))
                .path("person")
                .matchesJson(
                        """
                        {"name": "Ann", "externalId": "Ann", "source": {"name": "test"}}
                        """);
        ask("{ node(id: \"%s\") { __typename id } }".formatted(id))
                .path("node.__typename")
                .entity(String.class)
                .isEqualTo("Person");
        ask("{ node(id: \"test:person:Ann\") { id } }")
                .path("node.id")
                .entity(String.class)
                .isEqualTo(id);
    }

    @Test
    void whoeverIsAbsentUnseenOrMisspelledIsNull() {
        graph.person("Ann");
        graph.run("MATCH (p:Person {id: 'Ann'}) SET p.owner = 'Bo'");

        for (String id : List.of("test:Ann", "test:Nobody", "nonsense", "%%%", ":", "")) {
            ask("{ person(id: \"%s\") { id } company(id: \"%s\") { id } node(id: \"%s\") { id } }"
                            .formatted(id, id, id))
                    .path("person")
                    .valueIsNull()
                    .path("company")
                    .valueIsNull()
                    .path("node")
                    .valueIsNull();
        }
    }

    @Test
    void schoolsCompaniesAndBoardsAreToldApart() {
        organization("acme", "COMPANY", "Acme");
        organization("yale", "SCHOOL", "Yale");
        organization("acme-board", "BOARD", "Board of Acme");
        graph.run("MATCH (b:Board), (c:Company) CREATE (b)-[:GOVERNS]->(c)");

        ask("""
        { company(id: "test:acme") { name } school(id: "test:yale") { name }
          board(id: "test:acme-board") { governs { __typename name } }
          notSchool: school(id: "test:acme") { name }
          organization(id: "test:yale") { __typename kind } }
        """)
                .path("")
                .matchesJson(
                        """
                        {"company": {"name": "Acme"}, "school": {"name": "Yale"},
                         "board": {"governs": {"__typename": "Company", "name": "Acme"}},
                         "notSchool": null, "organization": {"__typename": "School", "kind": "SCHOOL"}}
                        """);
    }

    @Test
    void pagesStayRightWhenPeopleComeAndGoBetweenThem() {
        List.of("Ann", "Bo", "Cy", "Dee", "Eve").forEach(graph::person);

        var first = page(2, null);
        assertThat(names(first)).containsExactly("Ann", "Bo");
        graph.run("MATCH (p:Person {id: 'Bo'}) DELETE p");
        graph.person("Abe");
        graph.person("Coy");

        var second = page(2, first.path("people.pageInfo.endCursor").entity(String.class).get());
        assertThat(names(second)).containsExactly("Coy", "Cy");
        second.path("people.totalCount").entity(Integer.class).isEqualTo(6);
        second.path("people.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(true);
        second.path("people.pageInfo.hasPreviousPage").entity(Boolean.class).isEqualTo(true);
    }

    @Test
    void peopleOfTheSameNameAreAllListedOnce() {
        for (int i = 0; i < 7; i++) {
            graph.person("id" + i);
        }
        graph.run("MATCH (p:Person) SET p.name = 'Ann', p.sortName = 'ann'");

        List<String> seen = new ArrayList<>();
        @Nullable String after = null;
        do {
            var page = page(2, after);
            seen.addAll(page.path("people.nodes[*].externalId").entityList(String.class).get());
            after =
                    page.path("people.pageInfo.hasNextPage").entity(Boolean.class).get()
                            ? page.path("people.pageInfo.endCursor").entity(String.class).get()
                            : null;
        } while (after != null);
        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void aSearchForgivesAccentsTypingErrorsAndHalfWords() {
        person("p1", "Anneke de Vriès", "Nana");
        person("p2", "Tomás Reyes", null);
        person("p3", "Thomas Reyer", null);
        awaitFullText();

        assertThat(search("de vries")).first().isEqualTo("Anneke de Vriès");
        assertThat(search("Annecke")).contains("Anneke de Vriès");
        assertThat(search("vri")).contains("Anneke de Vriès");
        assertThat(search("nana")).contains("Anneke de Vriès");
        assertThat(search("tomas reyes")).startsWith("Tomás Reyes", "Thomas Reyer");
        assertThat(search("AND OR ~ * \\\" :)")).isEmpty();
    }

    @Test
    void peopleAndOrganizationsAreFoundTogether() {
        person("p1", "Zeta Jones", null);
        organization("zeta", "COMPANY", "Zeta");
        awaitFullText();

        ask("{ search(text: \"zeta\") { __typename name } }")
                .path("search")
                .matchesJson(
                        """
                        [{"__typename": "Company", "name": "Zeta"}, {"__typename": "Person", "name": "Zeta Jones"}]
                        """);
    }

    @Test
    void pageSizesAndCursorsThatMakeNoSenseAreToldSo() {
        refused("{ people(first: 0) { nodes { id } } }", "BAD_REQUEST", "at least 1");
        refused("{ people(first: -3) { nodes { id } } }", "BAD_REQUEST", "at least 1");
        refused("{ people(first: 101) { nodes { id } } }", "LIMIT_EXCEEDED", "at most 100");
        refused("{ people(after: \"x!\") { nodes { id } } }", "BAD_REQUEST", "cursor");
        refused(
                "{ organizations(search: \"a\", first: 0) { nodes { id } } }",
                "BAD_REQUEST",
                "at least 1");
        refused(
                "{ people(filter: {affiliatedWith: \"zzz\"}) { nodes { id } } }",
                "NOT_FOUND",
                "affiliatedWith");
    }

    @Test
    void noFieldOfAPageCostsAStatementPerRow() {
        organization("acme", "COMPANY", "Acme");
        for (int i = 0; i < 30; i++) {
            person("p" + i, "Person " + i, null);
        }
        graph.run(
                """
                MATCH (p:Person), (c:Company), (s:Source)
                CREATE (p)-[:WORKED_AT {id: p.id, source: s.id, from: '2011', to: '2015'}]->(c)
                """);
        String everything =
                """
                { people(first: %d) { totalCount pageInfo { hasNextPage } nodes { name source { name }
                    affiliations { kind from to source { name } organization { name parent { name } source { name } } } } } }
                """;

        int few = statements.during(() -> ask(everything.formatted(2)));
        int many = statements.during(() -> ask(everything.formatted(30)));

        assertThat(many).isEqualTo(few).as("with the audit").isLessThanOrEqualTo(7);
    }

    private void refused(String document, String code, String words) {
        api.document(document)
                .execute()
                .errors()
                .satisfy(errors ->
                        assertThat(errors)
                                .singleElement()
                                .satisfies(error -> {
                                    assertThat(error.getExtensions()).containsEntry("code", code);
                                    assertThat(error.getMessage()).contains(words);
                                }));
    }

    private GraphQlTester.Response ask(String document) {
        return api.document(document).execute();
    }

    private GraphQlTester.Response page(int first, @Nullable String after) {
        return api.document(
                        """
                        query ($first: Int!, $after: String) { people(first: $first, after: $after) {
                          totalCount nodes { name externalId } pageInfo { endCursor hasNextPage hasPreviousPage } } }
                        """)
                .variable("first", first)
                .variable("after", after)
                .execute();
    }

    private static List<String> names(GraphQlTester.Response page) {
        return page.path("people.nodes[*].name").entityList(String.class).get();
    }

    private List<String> search(String text) {
        return ask("{ people(search: \"%s\") { nodes { name } } }".formatted(text))
                .path("people.nodes[*].name")
                .entityList(String.class)
                .get();
    }

    private void person(String id, String name, @Nullable String alias) {
        graph.person(id);
        graph.run(
                "MATCH (p:Person {id: $id}) SET p.name = $name, p.sortName = toLower($name), p.aliases = $aliases",
                Map.of(
                        "id",
                        id,
                        "name",
                        name,
                        "aliases",
                        alias == null ? List.of() : List.of(alias)));
    }

    private void organization(String id, String kind, String name) {
        graph.person("source");
        graph.run("MATCH (p:Person {id: 'source'}) DELETE p");
        String label =
                switch (kind) {
                    case "COMPANY" -> "Company";
                    case "SCHOOL" -> "School";
                    default -> "Board";
                };
        graph.run(
                "CREATE (u:Unit:"
                        + label
                        + " {id: $id, key: 'test:' + $id, externalId: $id,"
                        + " source: 'source-test', kind: $kind, name: $name, sortName: toLower($name)})",
                Map.of("id", id, "kind", kind, "name", name));
    }

    private void awaitFullText() {
        graph.run("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()");
    }
}
