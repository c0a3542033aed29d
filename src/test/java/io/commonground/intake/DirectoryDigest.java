package io.commonground.intake;

import io.commonground.embedded.EmbeddedNeo4j;
import java.nio.file.Path;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;

/** Prints the digest of the graph in an embedded data directory; for scripts. */
final class DirectoryDigest {

    private DirectoryDigest() {}

    public static void main(String... arguments) {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(Path.of(arguments[0]));
                var driver =
                        GraphDatabase.driver(
                                neo4j.uri(), AuthTokens.basic("neo4j", neo4j.password()));
                var session = driver.session()) {
            System.out.println(GraphDigest.of(statement -> session.run(statement).list()));
        }
        System.exit(0);
    }
}
