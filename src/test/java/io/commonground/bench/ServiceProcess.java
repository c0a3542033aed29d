package io.commonground.bench;

import io.commonground.CommonGroundApplication;
import io.commonground.embedded.EmbeddedNeo4j;
import io.commonground.intake.Imports;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The service in a process of its own: it tells the one that started it how to reach its web server
 * and its Neo4j, tells its heap for each line it is sent, and ends when its standard input does.
 */
final class ServiceProcess {

    static final String READY = "SERVING";

    static final String ANSWER = "ANSWER";

    /** Asks for the bytes of heap in use after a collection. */
    static final String HEAP = "HEAP";

    /** Followed by the path of a bundle: asks to import it, for the id of the job. */
    static final String IMPORT = "IMPORT ";

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
        for (String line = questions.readLine(); line != null; line = questions.readLine()) {
            System.out.println(ANSWER + " " + answer(context, line));
        }
        System.exit(SpringApplication.exit(context));
    }

    private static String answer(ConfigurableApplicationContext context, String line) {
        if (line.startsWith(IMPORT)) {
            Path bundle = Path.of(line.substring(IMPORT.length()));
            return context.getBean(Imports.class).submit(bundle);
        }
        System.gc();
        return String.valueOf(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
}
