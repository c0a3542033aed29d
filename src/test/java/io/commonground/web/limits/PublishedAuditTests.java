package io.commonground.web.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.GraphTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Asks for Node and the npm registry, so only on demand: {@code mvn test -Daudit=true}. */
@GraphTest
@EnabledIfSystemProperty(named = "audit", matches = "true")
class PublishedAuditTests {

    private static final Path AUDIT = Path.of("src/test/audit");

    @LocalServerPort int port;
    @TempDir Path folder;

    @Test
    void everyAuditOfGraphQlOverHttpIsPassed() throws Exception {
        try (Stream<Path> files = Files.list(AUDIT)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");

        String results = run("node", "audit.mjs", "http://127.0.0.1:" + port + "/graphql");

        assertThat(results).contains("MUST accept POST requests").endsWith("passed, 0 failed");
    }

    private String run(String... command) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Process process =
                new ProcessBuilder(List.of(command))
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        process.waitFor();
        return Files.readString(said).strip();
    }
}
