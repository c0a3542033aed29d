package io.commonground.bench;

import io.commonground.CommonGroundApplication;
import io.commonground.embedded.EmbeddedNeo4j;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The service in a process of its own: it tells the one that started it how to reach its web server
 * and its Neo4j, tells its heap for each line it is sent, and ends when its standard input does.
 */
final class ServiceProcess {

    static final String READY = "SERVING";

    static final String HEAP = "HEAP";

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
        BufferedReader questions =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        while (questions.readLine() != null) {
            System.gc();
            System.out.println(HEAP + " " + heapInUse());
        }
        System.exit(SpringApplication.exit(context));
    }

    private static long heapInUse() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
