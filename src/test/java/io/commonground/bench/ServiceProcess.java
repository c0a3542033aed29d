package io.commonground.bench;

import io.commonground.CommonGroundApplication;
import io.commonground.embedded.EmbeddedNeo4j;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The service in a process of its own: it tells the one that started it how to reach its web server
 * and its Neo4j, and ends when that one closes its standard input.
 */
final class ServiceProcess {

    static final String READY = "SERVING";

    private ServiceProcess() {}

    public static void main(String[] arguments) throws IOException {
        ConfigurableApplicationContext context =
                SpringApplication.run(CommonGroundApplication.class, arguments);
        EmbeddedNeo4j neo4j = context.getBean(EmbeddedNeo4j.class);
        System.out.println(
                String.join(
                        " ",
                        READY,
                        context.getEnvironment().getRequiredProperty("local.server.port"),
                        neo4j.uri().toString(),
                        neo4j.password()));
        System.in.transferTo(OutputStream.nullOutputStream());
        System.exit(SpringApplication.exit(context));
    }
}
