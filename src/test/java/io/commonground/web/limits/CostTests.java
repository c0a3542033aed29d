package io.commonground.web.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.GraphTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every answer tells what its question was reckoned to cost, from the schema and its arguments. */
@GraphTest
class CostTests {

    @LocalServerPort int port;
    private Service service;

    @BeforeEach
    void findService() {
        service = new Service(port);
    }

    private int cost(String document, Map<String, Object> variables) throws Exception {
        return service.ask(document, variables).at("extensions.cost.requested");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '´',
            value = {
                "0    | { __typename }",
                "1    | { viewer { name roles } }",
                // the page, and 5 for a list of everybody
                "7    | { people { pageInfo { hasNextPage } } }",
                "26   | { people { nodes { name } } }",
                "9    | { people(first: 3) { nodes { name } } }",
                "15   | { people(first: 3) { edges { node { name } } nodes { name } } }",
                "14   | { people(first: 3) { totalCount nodes { name } } }",
                // 10 affiliations of each of 3, each with its organization
                "69   | { people(first: 3) { nodes { affiliations { organization { name } } } } }",
                "2    | { nodes(ids: [\"a:person:b\", \"a:person:c\"]) { id } }",
                // 2 for each hop and path
                "41   | { connectionPaths(from: \"a:b\", to: \"a:c\") { verdict } }",
                "601  | { connectionPaths(from: \"a:b\", to: \"a:c\", first: 50, maxHops: 6) { verdict } }",
                "46   | { connectionPaths(from: \"a:b\", to: \"a:c\") { paths { strength } } }",
                "43   | { introducers(to: \"a:b\", first: 1, maxHops: 2) { path { strength } person { name } } }",
                // 2 for each hop and executive, and 20 stakeholders for each of them
                "27   | { commonGround(accountId: \"a:b\", executives: [\"a:c\"]) { cells { strength } } }",
                "25   | { commonGround(accountId: \"a:b\", executives: [\"a:c\"], maxHops: 2) { cells { strength } } }",
                "53   | { commonGround(accountId: \"a:b\", executives: [\"a:c\", \"a:d\"]) { cells { strength } } }",
                // the whole team is taken for 50, however it is said
                "1301 | { commonGround(accountId: \"a:b\") { cells { strength } } }",
                "1301 | { commonGround(accountId: \"a:b\", executives: []) { cells { strength } } }",
                "1301 | { commonGround(accountId: \"a:b\", executives: null) { cells { strength } } }",
                "391  | { commonGround(accountId: \"a:b\") { executives { name } stakeholders { name } gaps { name } } }",
                "48   | { commonGround(accountId: \"a:b\", executives: [\"a:c\"]) { executives { name } stakeholders { name } gaps { name } } }",
                "12   | mutation { revokeTies(id: \"x\") { grant { id } } }",
                "100  | { __schema { types { name } } }",
            })
    void aQuestionCostsItsObjectsAndItsSearches(int cost, String document) throws Exception {
        assertThat(cost(document, Map.of())).isEqualTo(cost);
    }

    @Test
    void aHundredExecutivesAreAnsweredForAndOneMoreIsToldWhatToDo() throws Exception {
        String document =
                "query($of: [ID!]) { commonGround(accountId: \"a:b\", executives: $of) { cells { strength } } }";
        assertThat(cost(document, Map.of("of", named(100)))).isEqualTo(2_601);

        for (int tooMany : List.of(101, 201, 1_000)) {
            Service.Answer refused = service.ask(document, Map.of("of", named(tooMany)));
            assertThat(refused.codes()).containsExactly("LIMIT_EXCEEDED");
            assertThat(refused.message())
                    .isEqualTo(
                            "'executives' names %d: name at most 100. Send several requests."
                                    .formatted(tooMany));
        }
        String written =
                "{ commonGround(accountId: \"a:b\", executives: [\"%s\"]) { cells { strength } } }"
                        .formatted(String.join("\", \"", named(101)));
        assertThat(service.ask(written).message()).contains("'executives' names 101: name at most");
    }

    private static List<String> named(int people) {
        return IntStream.range(0, people).mapToObj(number -> "a:" + number).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ people(first: 101) { totalCount } } | 'first' is 101: ask for at most 100 and page on with 'after', or send several requests.",
                "{ introducers(to: \"a:b\", first: 101) { path { strength } } } | 'first' is 101: ask for at most 100.",
            },
            quoteCharacter = '´')
    void aRefusalAdvisesOnlyWhatThereIs(String document, String message) throws Exception {
        assertThat(service.ask(document).message()).isEqualTo(message);
    }

    static Stream<Path> examples() throws IOException {
        return Files.list(Path.of("graphql/examples")).sorted();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleCostsLittleOfTheBudget(Path example) throws Exception {
        assertThat(cost(Files.readString(example), Map.of())).isBetween(1, 5000);
    }

    @Test
    void sizesCountFromVariablesToo() throws Exception {
        String document = "query($n: Int = 7) { people(first: $n) { nodes { id } } }";

        assertThat(cost(document, Map.of("n", 3))).isEqualTo(9);
        assertThat(cost(document, Map.of())).isEqualTo(13);
    }

    @Test
    void aFragmentCostsWhatItStandsForWhereverItIsSpread() throws Exception {
        String document =
                """
                { a: people(first: 2) { ...page } b: people(first: 4) { ...page } }
                fragment page on PersonConnection { nodes { ...person } }
                fragment person on Person { source { name } }
                """;

        assertThat(cost(document, Map.of())).isEqualTo((6 + 4) + (6 + 8));
    }

    @Test
    void theBudgetIsToldAndNothingRemainsToBeToldWhereNobodySignsIn() throws Exception {
        Service.Answer answer = service.ask("{ viewer { name } }");

        assertThat(answer.<Map<String, Object>>at("extensions.cost"))
                .containsOnly(Map.entry("requested", 1), Map.entry("budget", 50000));
    }

    @Test
    void sumsAndProductsStopAtTheLargestNumber() {
        Price much = Price.OBJECT.times(Long.MAX_VALUE);

        assertThat(much.plus(much)).isEqualTo(much);
        assertThat(much.times(3)).isEqualTo(much);
        assertThat(much.times(1L << 40).dearerBy(7)).isEqualTo(much);
        assertThat(Price.OBJECT.times(0)).isEqualTo(Price.NOTHING);
        assertThat(Price.OBJECT.times(4).dearerBy(2)).hasToString("4 objects, cost 6");
    }
}
