package io.commonground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import io.commonground.intake.ImportState;
import io.commonground.intake.Imports;
import io.commonground.links.CommonLink;
import io.commonground.links.CommonLinkKind;
import io.commonground.links.LinkTiming;
import io.commonground.links.Links;
import io.commonground.links.Pair;
import io.commonground.privacy.Lens;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.Record;
import org.springframework.beans.factory.annotation.Autowired;

/** What must come out for real careers: the federal judges of the United States. */
@GraphTest
class FederalJudgesTests {

    private static final String CLASSMATES =
            """
            MATCH (a:Person)-[ra:ATTENDED]->(s:School)<-[rb:ATTENDED]-(b:Person)
            WHERE a.id < b.id AND s.name ENDS WITH 'Law School'
              AND ra.from IS NULL AND rb.from IS NULL AND ra.to IS NOT NULL AND rb.to IS NOT NULL
            WITH a, b, s, abs(toInteger(ra.to) - toInteger(rb.to)) AS apart, toInteger(ra.to) AS year
            """;

    @Autowired TestGraph graph;
    @Autowired Imports imports;
    @Autowired Links links;

    @TestFactory
    Stream<DynamicTest> amongTheFederalJudges() {
        var job =
                imports.await(
                        imports.submit(Path.of("src/test/resources/bundles/federal-judges-sample")),
                        _ -> {});
        assertThat(job.state()).isEqualTo(ImportState.DONE);
        return Stream.of(
                dynamicTest(
                        "two of one law school decades apart share a link and have no tie",
                        this::decadesApart),
                dynamicTest(
                        "two of one year decades ago share the time and have no tie",
                        this::sameYearLongAgo),
                dynamicTest("most of one court at the same time have a tie", this::colleagues),
                dynamicTest("no tie rests on a school decades ago", this::noSchoolTies));
    }

    private void decadesApart() {
        List<Record> pairs =
                pairs(
                        CLASSMATES
                                + """
                                WHERE apart > 20
                                  AND NOT EXISTS { MATCH (a)-[:WORKED_AT]->(:Unit)<-[:WORKED_AT]-(b) }
                                """);

        assertThat(pairs).isNotEmpty().allMatch(pair -> pair.get("strength").isNull());
        assertThat(pairs.stream().limit(20))
                .allSatisfy(pair -> assertThat(school(pair).timing()).isEqualTo(LinkTiming.APART));
    }

    private void sameYearLongAgo() {
        List<Record> pairs =
                pairs(
                        CLASSMATES
                                + """
                                WHERE apart = 0 AND year < 1990
                                  AND NOT EXISTS { MATCH (a)-[:WORKED_AT]->(:Unit)<-[:WORKED_AT]-(b) }
                                  AND COUNT { MATCH (a)-[:ATTENDED]->(:Unit)<-[:ATTENDED]-(b) } = 1
                                """);

        assertThat(pairs).isNotEmpty().allMatch(pair -> pair.get("strength").isNull());
        assertThat(pairs.stream().limit(20))
                .allSatisfy(
                        pair -> assertThat(school(pair).timing()).isEqualTo(LinkTiming.OVERLAP));
    }

    private void colleagues() {
        List<Record> pairs =
                pairs(
                        """
                        MATCH (a:Person)-[ra:WORKED_AT]->(s:Unit)<-[rb:WORKED_AT]-(b:Person)
                        WHERE a.id < b.id AND ra.current AND rb.current
                        WITH DISTINCT a, b, s
                        """);

        long tied = pairs.stream().filter(pair -> !pair.get("strength").isNull()).count();
        assertThat(pairs).hasSizeGreaterThan(1000);
        assertThat(tied).isGreaterThan(pairs.size() * 3 / 4);
    }

    private void noSchoolTies() {
        List<Record> pairs =
                graph.run(
                        """
                        MATCH (a:Person)-[t:TIE]->(b:Person)
                        WHERE NOT EXISTS { MATCH (a)-[:WORKED_AT]->(:Unit)<-[:WORKED_AT]-(b) }
                        MATCH (a)-[r:ATTENDED]->(:School)<-[:ATTENDED]-(b)
                        RETURN a.id AS a, b.id AS b, max(toInteger(r.to)) AS year
                        """);

        assertThat(pairs).allMatch(pair -> pair.get("year").asInt() > 1990);
    }

    private List<Record> pairs(String which) {
        return graph.run(
                which
                        + """
                        OPTIONAL MATCH (a)-[t:TIE]-(b)
                        RETURN a.id AS a, b.id AS b, s.name AS place, t.open AS strength
                        ORDER BY a, b, place LIMIT 20000
                        """,
                Map.of());
    }

    private CommonLink school(Record pair) {
        return links
                .between(
                        new Pair(pair.get("a").asString(), pair.get("b").asString()),
                        Lens.OPEN,
                        null)
                .links()
                .stream()
                .filter(link -> link.kind() == CommonLinkKind.SCHOOL)
                .filter(link -> link.subject().name().equals(pair.get("place").asString()))
                .findFirst()
                .orElseThrow();
    }
}
