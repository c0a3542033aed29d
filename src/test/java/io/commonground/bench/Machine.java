package io.commonground.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Where and when something was measured, in words. */
final class Machine {

    private Machine() {}

    static String described() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return "Measured on %s at commit %s: %d cores (%s), %d GB, %s, JDK %s %s. Load average at the end %.1f."
                .formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        commit(),
                        Runtime.getRuntime().availableProcessors(),
                        system.getArch(),
                        Math.round(system.getTotalMemorySize() / 1e9),
                        system(),
                        System.getProperty("java.vendor"),
                        System.getProperty("java.version"),
                        system.getSystemLoadAverage());
    }

    private static String system() {
        try {
            for (String line : Files.readAllLines(Path.of("/etc/os-release"))) {
                if (line.startsWith("PRETTY_NAME=")) {
                    return line.substring(12).replace("\"", "");
                }
            }
        } catch (IOException notLinux) {
            // The property tells it as well, if less well.
        }
        return System.getProperty("os.name") + " " + System.getProperty("os.version");
    }

    private static String commit() {
        String changes = git("status", "--porcelain", "--", "src", "cypher", "graphql", "pom.xml");
        return git("rev-parse", "--short", "HEAD") + (changes.isEmpty() ? "" : " with changes");
    }

    private static String git(String... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = "git";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        try {
            Process process = new ProcessBuilder(command).start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .strip();
        } catch (IOException noGit) {
            return "unknown";
        }
    }
}
