package io.commonground.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.logging.Logger;

/**
 * Measures the service and writes what it found into {@code docs/figures.md}; see {@code
 * docs/operations.md} for how to run it.
 */
final class Bench {

    /** A new part of the benchmark is added here. */
    private static final List<Section> SECTIONS =
            List.of(new Questions(), new ImportSpeed(), new RebuildSpeed(), new DossierSpeed());

    /** Held, so that its level is. */
    private static final Logger DRIVER = Logger.getLogger("org.neo4j.driver");

    private Bench() {}

    public static void main(String[] arguments) {
        DRIVER.setLevel(java.util.logging.Level.WARNING);
        BenchSettings settings = BenchSettings.ofProperties();
        Figures figures = new Figures(Path.of("docs", "figures.md"));
        for (Section section : SECTIONS) {
            if (settings.sections().contains(section.name())) {
                figures.replace(section.name(), section.measure(settings));
            }
        }
    }
}
