package io.commonground.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.NotificationConfig;

/**
 * A running service on a data directory, in a process of its own with a stated heap and page cache.
 *
 * @param port where its web server listens
 * @param driver to the same Neo4j that it asks
 * @param answers what it says to what it is asked
 */
record Service(Process process, int port, Driver driver, BlockingQueue<String> answers)
        implements AutoCloseable {

    /** What Neo4j and Netty ask for on current JDKs; the same as in the build. */
    private static final List<String> JVM =
            List.of(
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "--add-opens=java.base/java.nio=ALL-UNNAMED");

    /** Starts it and waits until it answers. */
    static Service start(Path directory, Memory memory, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + memory.heap());
        command.addAll(JVM);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(ServiceProcess.class.getName());
        command.add("--server.port=0");
        command.add("--commonground.embedded.directory=" + directory);
        command.add("--commonground.embedded.page-cache=" + memory.pageCache());
        command.add("--commonground.embedded.transaction-memory=" + memory.transactions());
        // Ties that were generated have no facts to be refreshed from.
        command.add("--commonground.ties.refresh=-");
        command.addAll(List.of(arguments));
        try {
            Files.createDirectories(directory);
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String[] words = firstWord(process).split(" ");
            Driver driver =
                    GraphDatabase.driver(
                            words[2],
                            AuthTokens.basic("neo4j", words[3]),
                            Config.builder()
                                    .withNotificationConfig(NotificationConfig.disableAllConfig())
                                    .build());
            return new Service(process, Integer.parseInt(words[1]), driver, answers(process));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String firstWord(Process process) throws IOException {
        BufferedReader out = process.inputReader();
        StringBuilder said = new StringBuilder();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(ServiceProcess.READY)) {
                return line;
            }
            said.append(line).append('\n');
        }
        throw new IllegalStateException("The service did not start:\n" + said);
    }

    /** Reads what it prints from now on, which must not fill the pipe. */
    private static BlockingQueue<String> answers(Process process) {
        BlockingQueue<String> answers = new LinkedBlockingQueue<>();
        Thread.ofVirtual()
                .start(() ->
                        process.inputReader()
                                .lines()
                                .filter(line -> line.startsWith(ServiceProcess.ANSWER))
                                .forEach(answers::add));
        return answers;
    }

    /** Hands in a bundle to import; the id of the job. */
    String submit(Path bundle) {
        return ask(ServiceProcess.IMPORT + bundle);
    }

    ServiceMemory memory() {
        long heap = Long.parseLong(ask(ServiceProcess.HEAP));
        return new ServiceMemory(heap >> 20, resident() >> 10);
    }

    private String ask(String line) {
        try {
            process.outputWriter().append(line).append('\n').flush();
            return answers.take().substring(ServiceProcess.ANSWER.length() + 1);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** In kB; 0 where the system does not tell. */
    private long resident() {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException notLinux) {
            return 0;
        }
    }

    @Override
    public void close() {
        driver.close();
        try {
            process.outputWriter().close();
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroy();
                process.waitFor();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
