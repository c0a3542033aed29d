package io.commonground.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundleRulesTests {

    @TempDir static Path folder;

    static WrittenBundle demo;

    @BeforeAll
    static void write() {
        DemoBundle.write(folder, DemoBundle.TODAY);
        demo = new WrittenBundle(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "affiliations, person_id, people",
        "connections, person_id, people",
        "connections, other_id, people",
        "participants, person_id, people",
        "participants, interaction_id, interactions",
        "interactions, account_id, accounts",
        "accounts, manager_id, people",
        "accounts, contract_owner_id, people",
        "accounts, organization_id, organizations",
        "stakeholders, account_id, accounts",
        "stakeholders, person_id, people",
        "stakeholders, reports_to, people",
        "executives, person_id, people",
        "account_facts, account_id, accounts",
        "person_facts, person_id, people",
        "account_figures, account_id, accounts",
        "sponsorships, account_id, accounts",
        "sponsorships, person_id, people",
        "boards, organization_id, organizations",
        "boards, parent_id, boards",
        "organizations, parent_id, organizations",
        "vendor, organization_id, organizations"
    })
    void everyReferenceResolves(String file, String column, String target) {
        Set<String> ids = new HashSet<>(demo.column(target, "id"));
        ids.add("");

        assertThat(ids).containsAll(demo.column(file, column));
    }

    @Test
    void everyAffiliationIsWithAnOrganizationOrABoard() {
        Set<String> targets = new HashSet<>(demo.column("organizations", "id"));

        assertThat(targets).doesNotContainAnyElementsOf(demo.column("boards", "id"));
        targets.addAll(demo.column("boards", "id"));
        assertThat(targets).containsAll(demo.column("affiliations", "target_id"));
    }

    @ParameterizedTest
    @CsvSource({
        "people, id",
        "organizations, id",
        "boards, id",
        "accounts, id",
        "interactions, id",
        "participants, interaction_id person_id",
        "stakeholders, account_id person_id",
        "executives, person_id",
        "connections, person_id other_id kind",
        "account_facts, account_id kind text from",
        "person_facts, person_id kind text",
        "account_figures, account_id year",
        "sponsorships, account_id person_id from"
    })
    void noTwoRowsAreTheSame(String file, String columns) {
        assertThat(demo.rows(file)).extracting(key(columns)).doesNotHaveDuplicates();
    }

    @Test
    void noTwoAffiliationsHaveTheSameIdentity() {
        Function<NamedCsvRecord, String> start =
                row ->
                        row.getField("from").isEmpty()
                                ? "to " + row.getField("to")
                                : row.getField("from");

        assertThat(demo.rows("affiliations"))
                .extracting(row ->
                        key("person_id target_id kind title unit degree").apply(row)
                                + start.apply(row))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "affiliations, from, to",
        "connections, since, until",
        "sponsorships, from, to",
        "account_facts, from, to",
        "interactions, at, resolved_at"
    })
    void noDatesAreReversed(String file, String from, String to) {
        assertThat(demo.rows(file))
                .filteredOn(row -> !row.getField(from).isEmpty() && !row.getField(to).isEmpty())
                .allSatisfy(row -> {
                    int known =
                            Math.min(
                                    Math.min(
                                            row.getField(from).length(), row.getField(to).length()),
                                    10);
                    assertThat(row.getField(from).substring(0, known))
                            .isLessThanOrEqualTo(row.getField(to).substring(0, known));
                });
    }

    @ParameterizedTest
    @CsvSource({
        "connections, strength, 0, 1",
        "stakeholders, influence, 0, 1",
        "stakeholders, stance, -1, 1",
        "interactions, sentiment, -1, 1",
        "interactions, severity, 1, 4",
        "affiliations, confidence, 0, 1",
        "person_facts, level, 1, 3",
        "account_figures, satisfaction, 0, 1",
        "organizations, headcount, 2, 200000",
        "boards, headcount, 2, 20"
    })
    void everyFigureIsWithinItsRange(String file, String column, double low, double high) {
        assertThat(demo.column(file, column))
                .filteredOn(text -> !text.isEmpty())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(Double.parseDouble(text)).isBetween(low, high));
    }

    @Test
    void everybodysBossWorksForTheSameAccount() {
        Set<String> known = new HashSet<>();
        demo.rows("stakeholders")
                .forEach(row ->
                        known.add(row.getField("account_id") + " " + row.getField("person_id")));

        assertThat(demo.rows("stakeholders"))
                .filteredOn(row -> !row.getField("reports_to").isEmpty())
                .extracting(row -> row.getField("account_id") + " " + row.getField("reports_to"))
                .isSubsetOf(known);
    }

    @Test
    void onlyWhatIsPlannedLiesAhead() {
        String today = DemoBundle.TODAY.toString();

        assertThat(demo.rows("interactions"))
                .allSatisfy(row -> {
                    boolean ahead = row.getField("at").substring(0, 10).compareTo(today) > 0;
                    assertThat(ahead).isEqualTo(row.getField("state").equals("PLANNED"));
                });
    }

    @Test
    void everyInteractionHasParticipants() {
        assertThat(demo.column("participants", "interaction_id"))
                .isEqualTo(demo.column("interactions", "id"));
    }

    @Test
    void nobodySharesAnAddressOrANumber() {
        assertThat(demo.rows("people"))
                .extracting(row -> row.getField("email"))
                .filteredOn(mail -> !mail.isEmpty())
                .allMatch(mail -> mail.matches("[a-z0-9.]+@[a-z]+\\.example"))
                .doesNotHaveDuplicates();
        assertThat(demo.rows("people"))
                .extracting(row -> row.getField("phone"))
                .filteredOn(phone -> !phone.isEmpty())
                .doesNotHaveDuplicates();
    }

    private static Function<NamedCsvRecord, String> key(String columns) {
        List<String> names = new ArrayList<>(List.of(columns.split(" ")));
        return row -> String.join("|", names.stream().map(row::getField).toList());
    }
}
