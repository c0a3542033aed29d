package io.commonground.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CastTests {

    @TempDir static Path folder;

    static WrittenBundle demo;
    static Neighbours neighbours;

    @BeforeAll
    static void write() {
        DemoBundle.write(folder, DemoBundle.TODAY);
        demo = new WrittenBundle(folder);
        neighbours = new Neighbours(demo, DemoBundle.TODAY.getYear());
    }

    @Test
    void anExecutiveAndAStakeholderShareABoardASchoolAndAPastime() {
        assertThat(targets("exec-01", "BOARD_SEAT"))
                .containsAnyElementsOf(targets("acc-01-s01", "BOARD_SEAT"))
                .containsExactly("foundation-lantern-board");
        assertThat(targets("exec-01", "EDUCATION")).isEqualTo(targets("acc-01-s01", "EDUCATION"));
        assertThat(demo.one("people", "exec-01").getField("interests")).contains("Nordic skating");
        assertThat(demo.one("people", "acc-01-s01").getField("interests"))
                .contains("Nordic skating");
    }

    @Test
    void theyNeverMetButOneColleagueMeetsBothOften() {
        assertThat(demo.between("exec-01", "acc-01-s01")).isEmpty();
        assertThat(demo.between("exec-01", "team-001")).hasSizeGreaterThan(30);
        assertThat(demo.between("acc-01-s01", "team-001")).hasSizeGreaterThan(15);
    }

    @Test
    void theLongWayTakesThreeStepsAndNoFewer() {
        Set<String> near = neighbours.of("exec-02");

        assertThat(neighbours.of("acc-02-s01")).containsExactlyInAnyOrder("acc-02-s02", "out-0001");
        assertThat(near)
                .doesNotContain("acc-02-s01", "acc-02-s02", "out-0001")
                .contains("team-002", "team-017");
        assertThat(neighbours.of("acc-02-s02")).contains("team-002");
        assertThat(neighbours.of("out-0002")).contains("team-017", "out-0001");
    }

    @Test
    void schoolmatesOfDifferentDecadesAreNoAcquaintances() {
        NamedCsvRecord early =
                demo.where("affiliations", "target_id", "school-surveying").getFirst();
        NamedCsvRecord late = demo.where("affiliations", "target_id", "school-surveying").getLast();

        assertThat(early.getField("person_id")).isEqualTo("exec-03");
        assertThat(late.getField("person_id")).isEqualTo("acc-03-s01");
        assertThat(Integer.parseInt(late.getField("from")))
                .isGreaterThan(Integer.parseInt(early.getField("to")) + 10);
        assertThat(neighbours.of("exec-03")).doesNotContain("acc-03-s01");
    }

    @Test
    void oneStakeholderIsReachedByNobody() {
        assertThat(neighbours.of("acc-40-s01")).isEmpty();
    }

    @Test
    void oneSponsorIsLateAndTheOthersAreNot() {
        LocalDate quarterAgo = DemoBundle.TODAY.minusDays(92);

        List<String> late =
                demo.where("sponsorships", "to", "").stream()
                        .filter(row -> lastMeeting(row).isBefore(quarterAgo))
                        .map(row -> row.getField("account_id"))
                        .toList();

        assertThat(late).containsExactly("acc-04");
    }

    private static LocalDate lastMeeting(NamedCsvRecord sponsorship) {
        String account = sponsorship.getField("account_id");
        return demo.where("accounts", "id", account).stream()
                .flatMap(row ->
                        demo
                                .between(
                                        sponsorship.getField("person_id"),
                                        row.getField("contract_owner_id"))
                                .stream())
                .filter(row -> row.getField("kind").equals("MEETING"))
                .map(row -> LocalDate.parse(row.getField("at").substring(0, 10)))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    @Test
    void oneAccountHangsOnASingleThread() {
        Set<String> stakeholders =
                demo.where("stakeholders", "account_id", "acc-05").stream()
                        .map(row -> row.getField("person_id"))
                        .collect(Collectors.toSet());

        assertThat(demo.between("team-005", "acc-05-s01")).hasSizeGreaterThan(20);
        assertThat(stakeholders)
                .filteredOn(person -> !demo.where("participants", "person_id", person).isEmpty())
                .containsExactly("acc-05-s01");
    }

    @Test
    void oneStakeholderHasLeft() {
        assertThat(demo.where("affiliations", "person_id", "acc-06-s02"))
                .filteredOn(row ->
                        row.getField("current").equals("true")
                                && row.getField("kind").equals("EMPLOYMENT")
                                && row.getField("confidence").isEmpty())
                .singleElement()
                .satisfies(row -> assertThat(row.getField("target_id")).startsWith("co-"));
        assertThat(demo.where("stakeholders", "person_id", "acc-06-s02")).hasSize(1);
    }

    @Test
    void oneUrgentCaseIsOpen() {
        assertThat(demo.where("interactions", "severity", "1"))
                .filteredOn(row -> row.getField("resolved_at").isEmpty())
                .singleElement()
                .satisfies(row -> assertThat(row.getField("account_id")).isEqualTo("acc-07"));
        assertThat(demo.where("sponsorships", "account_id", "acc-07")).isNotEmpty();
    }

    @Test
    void aCompetitorIsCloserToOneAccountThanTheVendor() {
        assertThat(demo.where("connections", "person_id", "out-0060"))
                .filteredOn(row -> row.getField("other_id").equals("acc-09-s01"))
                .extracting(row -> row.getField("kind"))
                .contains("FRIEND");
        assertThat(demo.where("account_facts", "account_id", "acc-09"))
                .filteredOn(row -> row.getField("kind").equals("COMPETITOR"))
                .extracting(row -> row.getField("text"))
                .hasSize(1)
                .allSatisfy(name ->
                        assertThat(demo.one("people", "out-0060").getField("headline"))
                                .endsWith(name)
                                .doesNotStartWith("Formerly"));
    }

    @Test
    void theMoodOfOneAccountHasTurned() {
        String turn = DemoBundle.TODAY.minusDays(120).toString();

        assertThat(mood(row -> row.getField("at").compareTo(turn) > 0)).isLessThan(-0.2);
        assertThat(mood(row -> row.getField("at").compareTo(turn) <= 0)).isGreaterThan(0.2);
    }

    private static double mood(Predicate<NamedCsvRecord> when) {
        return demo.where("interactions", "account_id", "acc-08").stream()
                .filter(when.and(row -> !row.getField("sentiment").isEmpty()))
                .mapToDouble(row -> Double.parseDouble(row.getField("sentiment")))
                .average()
                .orElseThrow();
    }

    @Test
    void aPersonsOwnWordStandsAgainstAContact() {
        assertThat(demo.where("connections", "strength", "0.0"))
                .singleElement()
                .satisfies(row -> assertThat(row.getField("person_id")).isEqualTo("exec-05"));
        assertThat(demo.rows("connections"))
                .filteredOn(row ->
                        Set.of(row.getField("person_id"), row.getField("other_id"))
                                .equals(Set.of("exec-06", "acc-11-s02")))
                .filteredOn(row -> row.getField("kind").equals("COLLEAGUE"))
                .extracting(row -> row.getField("strength"))
                .containsExactly("0.7", "0.4");
    }

    private static Set<String> targets(String person, String kind) {
        return demo.where("affiliations", "person_id", person).stream()
                .filter(row -> row.getField("kind").equals(kind))
                .map(row -> row.getField("target_id"))
                .collect(Collectors.toSet());
    }
}
