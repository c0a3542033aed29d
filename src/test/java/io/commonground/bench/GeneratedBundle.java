package io.commonground.bench;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/** An import bundle of about so many rows: people, companies, who worked where and knows whom. */
record GeneratedBundle(Path folder) {

    static final List<String> FILES =
            List.of("organizations.csv", "people.csv", "affiliations.csv", "connections.csv");

    static GeneratedBundle write(Path folder, int rows, long seed) {
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve("source.json"),
                    """
                    {"name": "bench", "title": "Generated", "kind": "SYNTHETIC", "retrievedOn": "2026-11-01"}
                    """);
            var bundle = new GeneratedBundle(folder);
            bundle.write(rows, new SplittableRandom(seed), seed);
            return bundle;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void write(int rows, SplittableRandom random, long seed) throws IOException {
        int companies = rows / 100;
        int people = rows / 5;
        try (CsvWriter csv = csv("organizations.csv")) {
            csv.writeRecord("id", "name", "kind", "industry", "headcount");
            for (int i = 0; i < companies; i++) {
                // So many people that working there alone ties nobody.
                csv.writeRecord("o" + i, "Company " + i, "COMPANY", "Industry " + i % 40, "20000");
            }
        }
        try (CsvWriter csv = csv("people.csv")) {
            csv.writeRecord("id", "name", "email", "headline", "location");
            for (int i = 0; i < people; i++) {
                String name = PersonNames.of(seed, i);
                csv.writeRecord(
                        "p" + i, name, "p" + i + "@example.com", "Director", "Town " + i % 99);
            }
        }
        try (CsvWriter csv = csv("affiliations.csv")) {
            csv.writeRecord("person_id", "target_id", "kind", "title", "from", "to", "current");
            for (int i = 0; i < rows * 34 / 100; i++) {
                int from = 1985 + random.nextInt(40);
                boolean current = random.nextInt(3) == 0;
                csv.writeRecord(
                        "p" + random.nextInt(people),
                        "o" + random.nextInt(companies),
                        "EMPLOYMENT",
                        "Title " + random.nextInt(200),
                        String.valueOf(from),
                        current ? "" : String.valueOf(from + random.nextInt(6)),
                        current ? "true" : "");
            }
        }
        try (CsvWriter csv = csv("connections.csv")) {
            csv.writeRecord("person_id", "other_id", "kind", "since");
            for (int i = 0; i < rows * 45 / 100; i++) {
                int one = random.nextInt(people);
                int other = (one + 1 + random.nextInt(people - 1)) % people;
                csv.writeRecord(
                        "p" + one,
                        "p" + other,
                        "LINKEDIN",
                        String.valueOf(2005 + random.nextInt(20)));
            }
        }
    }

    private CsvWriter csv(String file) throws IOException {
        return CsvWriter.builder().build(folder.resolve(file));
    }
}
