package io.commonground;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.SessionConfig;

/** Every statement file is one that the database understands, and says what it answers. */
class CypherTests {

    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");
    private static Driver driver;

    @BeforeAll
    static void connect() {
        TestDatabase.Access access = TestDatabase.access();
        driver = GraphDatabase.driver(access.uri(), AuthTokens.basic("neo4j", access.password()));
    }

    @AfterAll
    static void disconnect() {
        driver.close();
    }

    static Stream<Path> statements() throws IOException {
        return Files.walk(Path.of("cypher"))
                .filter(file -> file.toString().endsWith(".cypher"))
                .filter(file -> !file.endsWith("schema.cypher"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("statements")
    void everyStatementCanBePlanned(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(text).as("first line says what it answers").startsWith("// ");

        Map<String, Object> parameters = new HashMap<>();
        PARAMETER.matcher(text).results().forEach(found -> parameters.put(found.group(1), null));

        try (var session = driver.session(SessionConfig.forDatabase(databaseOf(file)))) {
            session.run("EXPLAIN " + text, parameters).consume();
        }
    }

    /** Imports write what sources bring, and ties are derived for every audience at once. */
    private static final Set<String> OF_EVERYBODY = Set.of("intake", "ties", "embedded", "graph");

    @ParameterizedTest
    @MethodSource("statements")
    void everyStatementLooksThroughTheViewersLensOrSaysWhyNot(Path file) throws IOException {
        if (!OF_EVERYBODY.contains(file.getName(1).toString())) {
            String text = Files.readString(file);
            assertThat(
                            text.contains("$lens.")
                                    || text.lines()
                                            .findFirst()
                                            .orElseThrow()
                                            .contains(" No lens: "))
                    .as(
                            "%s takes $lens, or gives its reason behind 'No lens:' in the first line",
                            file)
                    .isTrue();
        }
    }

    private static String databaseOf(Path file) {
        return file.startsWith("cypher/embedded") ? "system" : "neo4j";
    }
}
