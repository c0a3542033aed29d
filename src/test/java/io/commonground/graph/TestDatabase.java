package io.commonground.graph;

import io.commonground.embedded.EmbeddedNeo4j;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.testcontainers.neo4j.Neo4jContainer;

/** The one Neo4j of the run: in this process, or with {@code -Dneo4j=container} in a container. */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class TestDatabase
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Where it is, and how to get in. */
    public record Access(URI uri, String password) {}

    private static final class Holder {
        static final Access ACCESS =
                "container".equals(System.getProperty("neo4j")) ? container() : embedded();
    }

    public static Access access() {
        return Holder.ACCESS;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.test.webtestclient.timeout=60s",
                        "spring.neo4j.uri=" + access().uri(),
                        "spring.neo4j.authentication.username=neo4j",
                        "spring.neo4j.authentication.password=" + access().password(),
                        // Ties move when a test says so.
                        "commonground.ties.refresh=-",
                        "commonground.ties.due.delay=-1s",
                        "commonground.privacy.sweep=-",
                        "commonground.alerts.evaluate=-",
                        "commonground.alerts.after-changes=0s",
                        "commonground.paths.read-ahead=false",
                        // Health is kept when a test says so.
                        "commonground.accounts.health.keep=-",
                        "commonground.accounts.health.keep-after-changes=false",
                        // Each test has other people: their numbers are never kept.
                        "commonground.links.populations-for=0s")
                .applyTo(context);
    }

    private static Access embedded() {
        try {
            EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(Files.createTempDirectory("common-ground"));
            Runtime.getRuntime().addShutdownHook(new Thread(neo4j::close));
            return new Access(neo4j.uri(), neo4j.password());
        } catch (IOException noDirectory) {
            throw new UncheckedIOException(noDirectory);
        }
    }

    @SuppressWarnings("resource")
    private static Access container() {
        var container = new Neo4jContainer("neo4j:2026.08.1").withAdminPassword("test-password");
        container.start();
        return new Access(URI.create(container.getBoltUrl()), container.getAdminPassword());
    }
}
