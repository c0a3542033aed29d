package io.commonground.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Real public records go in whole, and a second time change nothing. */
@GraphTest
class RealBundlesTests {

    @Autowired Imports imports;
    @Autowired TestGraph graph;

    @ParameterizedTest
    @CsvSource({"us-congress, 7440, 537, 6671", "federal-judges-sample, 8730, 1953, 5880"})
    void everyRowOfTheRecordsIsInTheGraphAndNoneIsThereTwice(
            String bundle, long rows, long people, long affiliations) {
        ImportJob first = run(bundle);
        String digest = GraphDigest.of(graph);
        ImportJob second = run(bundle);

        assertThat(first.message()).isNull();
        assertThat(first.state()).isEqualTo(ImportState.DONE);
        assertThat(first.rowsRead()).isEqualTo(rows).isEqualTo(first.created());
        assertThat(count("MATCH (n:Person) RETURN count(n)")).isEqualTo(people);
        assertThat(count("MATCH (:Person)-[r]->(:Unit) RETURN count(r)")).isEqualTo(affiliations);
        assertThat(second.unchanged()).isEqualTo(rows);
        assertThat(GraphDigest.of(graph)).isEqualTo(digest);
    }

    private ImportJob run(String bundle) {
        return imports.await(
                imports.submit(Path.of("src/test/resources/bundles", bundle)), _ -> {});
    }

    private long count(String statement) {
        return graph.run(statement).getFirst().get(0).asLong();
    }
}
