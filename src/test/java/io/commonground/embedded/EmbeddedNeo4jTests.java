package io.commonground.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;

class EmbeddedNeo4jTests {

    @TempDir Path directory;

    @Test
    void whatWasWrittenIsThereAfterARestartAndTheDirectoryIsHeldByOneProcess() {
        try (var neo4j = EmbeddedNeo4j.start(directory)) {
            run(neo4j, "CREATE (:Kept)");

            assertThatExceptionOfType(EmbeddedNeo4jFailed.class)
                    .isThrownBy(() -> EmbeddedNeo4j.start(directory))
                    .withMessageContaining("in use by another process")
                    .withMessageContaining("choose another directory");
        }
        try (var neo4j = EmbeddedNeo4j.start(directory)) {
            assertThat(run(neo4j, "MATCH (k:Kept) RETURN count(k)")).isEqualTo(1);
        }
    }

    @Test
    void dataOfANewerNeo4jIsRefusedInOneSentence() throws Exception {
        Files.writeString(directory.resolve("neo4j-version"), "2199.1.0");

        assertThatExceptionOfType(EmbeddedNeo4jFailed.class)
                .isThrownBy(() -> EmbeddedNeo4j.start(directory))
                .withMessageContaining("was written by Neo4j 2199.1.0, which is newer");
    }

    @Test
    void versionsAreComparedByTheirNumbers() {
        assertThat(Versions.isNewer("2026.10.0", "2026.9.2")).isTrue();
        assertThat(Versions.isNewer("2026.08.1", "2026.08.1")).isFalse();
        assertThat(Versions.isNewer("5.26.1", "2025.01.0")).isFalse();
    }

    private static long run(EmbeddedNeo4j neo4j, String cypher) {
        try (var driver =
                        GraphDatabase.driver(
                                neo4j.uri(), AuthTokens.basic("neo4j", neo4j.password()));
                var session = driver.session()) {
            var records = session.run(cypher).list();
            return records.isEmpty() ? 0 : records.getFirst().get(0).asLong();
        }
    }
}
