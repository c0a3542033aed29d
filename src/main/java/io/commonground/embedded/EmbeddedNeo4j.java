package io.commonground.embedded;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** A Neo4j in this process, reached by Bolt on a free loopback port with a password of its own. */
public final class EmbeddedNeo4j implements AutoCloseable {

    private static final long AVAILABLE_WITHIN_MILLIS = Duration.ofMinutes(2).toMillis();

    private final DataDirectory directory;
    private final DatabaseManagementService service;
    private final String password;

    private EmbeddedNeo4j(
            DataDirectory directory, DatabaseManagementService service, String password) {
        this.directory = directory;
        this.service = service;
        this.password = password;
    }

    /** Starts on the default memory settings; for tests and tools. */
    public static EmbeddedNeo4j start(Path directory) {
        return start(
                new EmbeddedSettings(
                        directory,
                        org.springframework.util.unit.DataSize.ofMegabytes(256),
                        org.springframework.util.unit.DataSize.ofMegabytes(384)));
    }

    static EmbeddedNeo4j start(EmbeddedSettings settings) {
        DataDirectory directory = DataDirectory.claim(settings.directory());
        try {
            DatabaseManagementService service = build(settings).build();
            String password = randomPassword();
            var neo4j = new EmbeddedNeo4j(directory, service, password);
            neo4j.awaitAvailable();
            neo4j.setPassword();
            directory.markVersion();
            return neo4j;
        } catch (RuntimeException failure) {
            directory.release();
            throw EmbeddedNeo4jFailed.because(settings.directory(), failure);
        }
    }

    private static DatabaseManagementServiceBuilder build(EmbeddedSettings settings) {
        return new DatabaseManagementServiceBuilder(settings.directory().resolve("neo4j"))
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
                .setConfig(
                        BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ZERO)
                .setConfig(
                        BoltConnectorInternalSettings.connection_shutdown_wait_time, Duration.ZERO)
                .setConfig(HttpConnector.enabled, false)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.pagecache_memory, settings.pageCache().toBytes())
                .setConfig(
                        GraphDatabaseSettings.memory_transaction_global_max_size,
                        settings.transactionMemory().toBytes())
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "256M size");
    }

    private void awaitAvailable() {
        for (String name :
                new String[] {
                    GraphDatabaseSettings.SYSTEM_DATABASE_NAME,
                    GraphDatabaseSettings.DEFAULT_DATABASE_NAME
                }) {
            if (!service.database(name).isAvailable(AVAILABLE_WITHIN_MILLIS)) {
                throw new IllegalStateException("Database " + name + " did not become available");
            }
        }
    }

    private void setPassword() {
        service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                .executeTransactionally(
                        io.commonground.graph.Statements.text("embedded/set-password"),
                        Map.of("password", password));
    }

    private static String randomPassword() {
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    public URI uri() {
        var database =
                (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        var address =
                database.getDependencyResolver()
                        .resolveDependency(ConnectorPortRegister.class)
                        .getLocalAddress(ConnectorType.BOLT);
        return URI.create("bolt://127.0.0.1:" + address.getPort());
    }

    public String password() {
        return password;
    }

    @Override
    public void close() {
        service.shutdown();
        directory.release();
    }
}
