package io.commonground.web.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.GraphTest;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Documents made to cost much are refused before they cost anything, with the limit and advice. */
@GraphTest
class HostileDocumentTests {

    @LocalServerPort int port;
    private Service service;

    @BeforeEach
    void findService() {
        service = new Service(port);
    }

    private static String times(int count, String text) {
        return IntStream.range(0, count)
                .mapToObj(i -> text.replace("#", Integer.toString(i)))
                .collect(Collectors.joining(" "));
    }

    private void refused(String document, String... words) throws Exception {
        refused(service.ask(document), words);
    }

    private static void refused(Service.Answer answer, String... words) {
        assertThat(answer.codes()).containsExactly("LIMIT_EXCEEDED");
        assertThat(answer.message()).contains(words);
        assertThat(answer.body()).doesNotContain("\"data\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "__typename"})
    void aFieldByManyNames(String field) throws Exception {
        assertThat(service.ask("{ viewer { %s } }".formatted(times(50, "a#: " + field))).codes())
                .isEmpty();
        refused(
                "{ viewer { %s } }".formatted(times(51, "a#: " + field)),
                "51 aliases",
                "at most 50");
    }

    @Test
    void manyDirectives() throws Exception {
        String field = "name " + times(11, "@include(if: true)");

        refused("{ viewer { %s } }".formatted(field), "11 directives", "at most 10");
    }

    @Test
    void manyFieldsAtTheTop() throws Exception {
        refused("{ %s }".formatted(times(21, "viewer { name }")), "21 fields", "at most 20");
    }

    @Test
    void aDeepDocument() throws Exception {
        String deep = "{ organization(id: \"a:b\") " + times(20, "{ parent") + " { id } ";

        refused(deep + times(21, "}"), "22 deep", "at most 20");
    }

    @Test
    void aDocumentThatNestsUntilAStackIsFull() throws Exception {
        String deep = "{ " + times(1200, "... {") + " __typename " + times(1200, "}") + " }";

        assertThat(service.ask(deep).codes()).containsExactly("LIMIT_EXCEEDED");
    }

    @Test
    void manyTokens() throws Exception {
        refused("{ viewer { %s } }".formatted(times(5000, "name")), "too long", "5000 tokens");
    }

    @Test
    void aFewFragmentsThatStandForBillionsOfFields() throws Exception {
        String fragments =
                IntStream.rangeClosed(1, 40)
                        .mapToObj(i ->
                                "fragment F%d on Viewer { ...F%d ...F%d }"
                                        .formatted(i, i - 1, i - 1))
                        .collect(Collectors.joining("\n"));

        refused(
                "{ viewer { ...F40 } } fragment F0 on Viewer { a: name }\n" + fragments,
                "1099511627776 aliases");
    }

    @Test
    void fragmentsThatStandForMoreThanANumberHolds() throws Exception {
        String fragments =
                IntStream.rangeClosed(1, 80)
                        .mapToObj(i ->
                                "fragment F%d on Viewer { ...F%d ...F%d }"
                                        .formatted(i, i - 1, i - 1))
                        .collect(Collectors.joining("\n"));

        refused(
                "{ viewer { ...F80 } } fragment F0 on Viewer { a: name }\n" + fragments,
                Long.MAX_VALUE + " aliases");
    }

    @Test
    void aFragmentThatSpreadsItself() throws Exception {
        Service.Answer answer =
                service.ask("{ viewer { ...F } } fragment F on Viewer { a: name ...F }");

        assertThat(answer.codes()).isNotEmpty().containsOnly("BAD_REQUEST");
    }

    @Test
    void aPageOfAMillion() throws Exception {
        String document = "query($n: Int!) { people(first: $n) { nodes { id } } }";

        refused("{ people(first: 1000000) { nodes { id } } }", "'first' is 1000000", "at most 100");
        refused(service.ask(document, Map.of("n", 1000000)), "'first' is 1000000");
        assertThat(service.ask(document, Map.of("n", 100)).codes()).isEmpty();
    }

    @Test
    void aLongListOfIds() throws Exception {
        String document = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }";
        var ids = IntStream.range(0, 101).mapToObj(i -> "a:person:" + i).toList();

        refused(service.ask(document, Map.of("ids", ids)), "'ids' names 101", "at most 100");
        refused(
                "{ connectionPaths(from: \"a:b\", to: \"a:c\", avoid: [%s]) { verdict } }"
                        .formatted(times(201, "\"a:#\"")),
                "201 values",
                "at most 200");
    }

    @Test
    void pagesWithinPages() throws Exception {
        refused(
                "{ importJobs(first: 100) { nodes { rejections(first: 1000) { line } } } }",
                "100101 objects",
                "at most 50000");
    }

    @Test
    void manySearches() throws Exception {
        String searches =
                times(
                        20,
                        "a#: connectionPaths(from: \"a:b\", to: \"a:c\", first: 50, maxHops: 6) { paths { hops { from { affiliations { kind } } reasons { kind } } } }");

        refused("{ " + searches + " }", "at most 50000");
    }

    @Test
    void aSchemaThatDescribesItselfInCircles() throws Exception {
        String circle =
                "{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }";

        Service.Answer answer = service.ask(circle);

        assertThat(answer.codes()).containsExactly("LIMIT_EXCEEDED");
        assertThat(answer.body()).doesNotContain("\"types\"");
    }

    @Test
    void theQuestionAboutTheSchemaThatEveryToolAsksIsAnswered() throws Exception {
        Service.Answer answer =
                service.ask(graphql.introspection.IntrospectionQuery.INTROSPECTION_QUERY);

        assertThat(answer.<String>at("data.__schema.queryType.name")).isEqualTo("Query");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ viewr { name } }",
                "{ viewer { nme } }",
                "{ people(frst: 1) { totalCount } }",
                "query($x: Persn) { viewer { name } }",
                "{ people(filter: {sorce: \"a\"}) { totalCount } }",
                "{ viewer { ... on Viewr { name } } }"
            })
    void aGuessIsNotToldWhatWouldHaveBeenRight(String document) throws Exception {
        Service.Answer answer = service.ask(document);

        assertThat(answer.codes()).containsOnly("BAD_REQUEST");
        assertThat(answer.message()).doesNotContainIgnoringCase("did you mean");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ viewer {",
                "{ viewer { nme } }",
                "{ people(after: \"x\") { totalCount } }",
                "{ connectionPaths(from: \"\", to: \"\") { verdict } }",
                "{ node(id: \"\\u0000\") { id } }"
            })
    void noAnswerTellsHowTheServiceIsMade(String document) throws Exception {
        assertThat(service.ask(document).body())
                .doesNotContain(
                        "Exception", "io.commonground", "graphql.", "org.", "\\tat ", ".java");
    }
}
