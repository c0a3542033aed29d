package io.commonground.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.Graph;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import io.commonground.privacy.SpecialCategory;
import io.commonground.ties.Ties;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What tells of religion, party, union, health or ethnicity is marked when it comes in. */
@GraphTest
class SpecialMarksTests {

    private static final String BODIES =
            """
            id,name,kind,aliases,special
            sgb,Schweizerischer Gewerkschaftsbund,ORGANIZATION,,
            lodge,The Lodge,ORGANIZATION,Church of the Lodge,
            guild,Trade Union of Pastry,ORGANIZATION,,NONE
            club,Harbour Club,ORGANIZATION,,PARTY
            smu,Southern Methodist University,SCHOOL,,
            bible,Bible College,SCHOOL,,RELIGION
            care,Diabetes Care,COMPANY,,
            """;

    @Autowired Imports imports;
    @Autowired Jobs jobs;
    @Autowired Graph service;
    @Autowired Ties ties;
    @Autowired TestGraph graph;
    @TempDir Path folder;
    Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(imports, jobs, graph);
    }

    @Test
    void aBodyIsMarkedByItsSourceOrElseByItsName() {
        take(people().with("organizations.csv", BODIES));

        assertThat(marked("Unit"))
                .containsExactly("bible RELIGION", "club PARTY", "lodge RELIGION", "sgb UNION");
    }

    @Test
    void interestsAndTopicsAreMarkedByTheirNamesAndWhatIsWrittenOfPeopleIsNot() {
        take(
                BundleText.ofAcme()
                        .with(
                                "people.csv",
                                "id,name,bio,headline,interests,expertise\n"
                                        + "ann,Ann,A catholic who fights cancer,Church elder,Church choir;Chess,Trade unions;Pricing\n")
                        .with(
                                "person_facts.csv",
                                "person_id,kind,text\nann,INTEREST,Bible study\n"));

        assertThat(
                        desk.ask(
                                "MATCH (t:Interest|Topic) WHERE t.special IS NOT NULL RETURN t.name + ' ' + t.special AS said ORDER BY said"))
                .containsExactly(
                        "Bible study RELIGION", "Church choir RELIGION", "Trade unions UNION");
        assertThat(desk.ask("MATCH (p:Person) WHERE p.special IS NOT NULL RETURN p.name"))
                .isEmpty();
    }

    @Test
    void aBoardIsWhatItGovernsAndOnlyOneOfNothingIsMarkedByItsName() {
        take(
                people().with("organizations.csv", "id,name,kind\nhouse,House,GOVERNMENT\n")
                        .with(
                                "boards.csv",
                                "id,name,organization_id,parent_id\n"
                                        + "unions,Committee on Trade Unions,house,\n"
                                        + "faith,Subcommittee on Religion,,unions\n"
                                        + "parish,Parish Council,,\n"));

        assertThat(marked("Unit")).containsExactly("parish RELIGION");
    }

    @Test
    void whatIsImportedAgainWithAnotherMarkTiesAndUntiesItsPeople() {
        take(
                members()
                        .with(
                                "organizations.csv",
                                "id,name,kind,headcount,special\nx,The X,ORGANIZATION,9,\n"));
        assertThat(ties()).isEqualTo("1");

        take(
                members()
                        .with(
                                "organizations.csv",
                                "id,name,kind,headcount,special\nx,The X,ORGANIZATION,9,UNION\n"));
        assertThat(ties()).isEqualTo("0");

        take(
                members()
                        .with(
                                "organizations.csv",
                                "id,name,kind,headcount,special\nx,The X,ORGANIZATION,9,NONE\n"));
        assertThat(ties()).isEqualTo("1");
    }

    @Test
    void theMarkOfABodyUntiesThoseOnItsBoard() {
        BundleText board =
                people().with("boards.csv", "id,name,organization_id,headcount\nb,Council,x,9\n")
                        .with("affiliations.csv", membership("b", "BOARD_SEAT"));
        take(board.with("organizations.csv", "id,name,kind,special\nx,The X,ORGANIZATION,\n"));
        assertThat(ties()).isEqualTo("1");

        take(
                board.with(
                        "organizations.csv",
                        "id,name,kind,special\nx,The X,ORGANIZATION,RELIGION\n"));
        assertThat(ties()).isEqualTo("0");
    }

    @Test
    void whatWasImportedBeforeIsMarkedAtTheNextStart() {
        take(
                members()
                        .with(
                                "organizations.csv",
                                "id,name,kind,headcount\nx,Railway Trade Union,ORGANIZATION,9\n")
                        .with(
                                "person_facts.csv",
                                "person_id,kind,text\nann,INTEREST,Bible study\n"));
        graph.run(
                "MATCH (n) WHERE n.special IS NOT NULL SET n.special = null, n.specialBy = null, n:TiesDue");
        ties.derive(_ -> {});
        assertThat(ties()).isEqualTo("1");
        SpecialSweep sweep = sweep(Set.of());

        assertThat(sweep.run()).isTrue();
        ties.derive(_ -> {});

        assertThat(marked("Unit")).containsExactly("x UNION");
        assertThat(desk.ask("MATCH (t:Interest) RETURN t.special")).containsExactly("RELIGION");
        assertThat(ties()).isEqualTo("0");
        assertThat(sweep.run()).as("a second time").isFalse();
    }

    @Test
    void whatTheSettingsLetInCountsWhereTheSourceNamesALawfulBasis() {
        BundleText union =
                members()
                        .with(
                                "organizations.csv",
                                "id,name,kind,headcount\nx,Railway Trade Union,ORGANIZATION,9\n");
        take(union);
        sweep(Set.of(SpecialCategory.UNION)).run();
        ties.derive(_ -> {});
        assertThat(ties()).as("no lawful basis").isEqualTo("0");

        take(union.with("source.json", "{\"name\": \"acme\", \"lawfulBasis\": \"consent\"}"));
        assertThat(ties()).isEqualTo("1");

        assertThat(sweep(Set.of()).run()).as("no longer let in").isTrue();
        ties.derive(_ -> {});
        assertThat(ties()).isEqualTo("0");
    }

    /** The next start of a service must not find other categories let in than its own. */
    @AfterEach
    void forgetWhatIsLetIn() {
        graph.run("MATCH (m:SpecialMarks) DELETE m");
    }

    private SpecialSweep sweep(Set<SpecialCategory> categories) {
        return new SpecialSweep(service, ties, new SpecialSettings(categories));
    }

    private static BundleText people() {
        return BundleText.ofAcme().with("people.csv", "id,name\nann,Ann\nbo,Bo\n");
    }

    private static BundleText members() {
        return people().with("affiliations.csv", membership("x", "MEMBERSHIP"));
    }

    private static String membership(String target, String kind) {
        return """
        person_id,target_id,kind,from,current
        ann,%s,%s,2015,true
        bo,%s,%s,2015,true
        """
                .formatted(target, kind, target, kind);
    }

    private void take(BundleText bundle) {
        assertThat(desk.take(bundle.folder(folder)).state()).isEqualTo(ImportState.DONE);
    }

    private String ties() {
        return desk.ask("MATCH ()-[t:TIE]->() RETURN count(t)").getFirst();
    }

    private java.util.List<String> marked(String label) {
        return desk.ask(
                "MATCH (n:%s) WHERE n.special IS NOT NULL RETURN n.externalId + ' ' + n.special AS said ORDER BY said"
                        .formatted(label));
    }
}
