package io.commonground.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoBundleTests {

    @TempDir Path folder;

    @Test
    void theSameDayGivesTheSameBytes() throws IOException {
        DemoBundle.write(folder.resolve("once"), DemoBundle.TODAY);
        DemoBundle.write(folder.resolve("again"), DemoBundle.TODAY);

        assertThat(content("once")).isEqualTo(content("again"));
    }

    @Test
    void theLanguageOfTheMachineDoesNotMatter() throws IOException {
        Locale before = Locale.getDefault();
        DemoBundle.write(folder.resolve("here"), DemoBundle.TODAY);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            DemoBundle.write(folder.resolve("there"), DemoBundle.TODAY);
        } finally {
            Locale.setDefault(before);
        }

        assertThat(content("there")).isEqualTo(content("here"));
    }

    @Test
    void everyFileOfABundleIsThere() throws IOException {
        DemoBundle.write(folder.resolve("demo"), DemoBundle.TODAY);

        assertThat(content("demo"))
                .containsOnlyKeys(
                        "source.json",
                        "people.csv",
                        "organizations.csv",
                        "boards.csv",
                        "affiliations.csv",
                        "connections.csv",
                        "interactions.csv",
                        "participants.csv",
                        "accounts.csv",
                        "stakeholders.csv",
                        "executives.csv",
                        "account_facts.csv",
                        "person_facts.csv",
                        "account_figures.csv",
                        "sponsorships.csv",
                        "vendor.csv");
    }

    @Test
    void theWorldHasTheSizeItClaims() {
        DemoBundle.write(folder, DemoBundle.TODAY);
        WrittenBundle demo = new WrittenBundle(folder);

        assertThat(demo.rows("people")).hasSize(3_000);
        assertThat(demo.rows("executives")).hasSize(24);
        assertThat(demo.rows("accounts")).hasSize(40);
        assertThat(demo.rows("participants")).hasSizeBetween(10_000, 30_000);
        assertThat(
                        demo.rows("affiliations").stream()
                                .filter(row -> row.getField("target_id").startsWith("vendor"))
                                .filter(row -> row.getField("current").equals("true"))
                                .filter(row -> row.getField("kind").equals("EMPLOYMENT"))
                                .map(row -> row.getField("person_id"))
                                .distinct())
                .hasSize(150);
        assertThat(
                        demo.rows("stakeholders").stream()
                                .collect(
                                        Collectors.groupingBy(
                                                row -> row.getField("account_id"),
                                                Collectors.counting())))
                .allSatisfy((account, people) -> assertThat(people).isBetween(8L, 25L));
    }

    @Test
    void anotherDayMovesTheWorldWithIt() {
        DemoBundle.write(folder, LocalDate.of(2028, 2, 29));
        WrittenBundle demo = new WrittenBundle(folder);

        assertThat(demo.column("interactions", "at")).anyMatch(at -> at.startsWith("2028-02"));
        assertThat(demo.rows("affiliations"))
                .allSatisfy(
                        row -> assertThat(row.getField("from")).isLessThanOrEqualTo("2028-02-29"));
    }

    @Test
    void aFewOpenNetworkersHaveHundredsOfContacts() {
        DemoBundle.write(folder, DemoBundle.TODAY);
        WrittenBundle demo = new WrittenBundle(folder);

        assertThat(demo.where("connections", "person_id", "out-0011")).hasSizeGreaterThan(300);
        assertThat(demo.where("connections", "person_id", "team-003")).hasSizeLessThan(100);
    }

    private Map<String, String> content(String name) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder.resolve(name))) {
            for (Path path : paths.toList()) {
                files.put(path.getFileName().toString(), Files.readString(path));
            }
        }
        return files;
    }
}
