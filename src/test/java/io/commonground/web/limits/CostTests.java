package io.commonground.web.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.GraphTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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
                // 20 stakeholders for each executive
                "171  | { commonGround(accountId: \"a:b\", executives: [\"a:c\"]) { cells { strength } } }",
                "1151 | { commonGround(accountId: \"a:b\") { cells { strength } } }",
                "12   | mutation { revokeTies(id: \"x\") { grant { id } } }",
                "100  | { __schema { types { name } } }",
            })
    void aQuestionCostsItsObjectsAndItsSearches(int cost, String document) throws Exception {
        assertThat(cost(document, Map.of())).isEqualTo(cost);
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
