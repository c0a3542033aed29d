package io.commonground.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What a run of the benchmark is asked to do.
 *
 * @param people the sizes of graphs to measure
 * @param directory where graphs are kept between runs
 * @param seed of graphs and questions
 * @param rounds how often each question is asked
 * @param sections names of what is measured
 * @param importRows about how many rows the imported bundle has
 * @param importRuns how often it is imported
 * @param rebuildPeople the numbers of people whose ties are built from facts
 */
record BenchSettings(
        List<Integer> people,
        Path directory,
        long seed,
        int rounds,
        List<String> sections,
        int importRows,
        int importRuns,
        List<Integer> rebuildPeople) {

    static BenchSettings ofProperties() {
        return new BenchSettings(
                numbers("people", "10000,100000"),
                Path.of(text("directory", "target/bench")).toAbsolutePath().normalize(),
                Long.parseLong(text("seed", "1")),
                Integer.parseInt(text("rounds", "200")),
                List.of(text("sections", "questions,import,rebuild").split(",")),
                Integer.parseInt(text("import-rows", "200000")),
                Integer.parseInt(text("import-runs", "3")),
                numbers("rebuild-people", "20000"));
    }

    private static List<Integer> numbers(String name, String otherwise) {
        return Arrays.stream(text(name, otherwise).split(","))
                .map(size -> Integer.valueOf(size.strip()))
                .toList();
    }

    private static String text(String name, String otherwise) {
        return System.getProperty("bench." + name, otherwise);
    }

    Path graph(int size) {
        return directory.resolve(String.valueOf(size));
    }
}
