package io.commonground.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.Graph;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import io.commonground.privacy.Suppressions;
import io.commonground.ties.Ties;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;

/** Importing again updates, ends what changed, and never duplicates. */
@GraphTest
class UpdatesTests {

    private static final String HEADER = "person_id,target_id,kind,title,from,to\n";

    @Autowired Graph database;
    @Autowired Jobs jobs;
    @Autowired Suppressions suppressions;
    @Autowired TestGraph graph;
    @Autowired IntakeSettings settings;
    @TempDir Path folder;
    private ImportWorker worker;
    private Desk desk;

    /** With ties that are never derived, so that what is due can be seen. */
    @BeforeEach
    void open() {
        worker =
                new ImportWorker(
                        database,
                        jobs,
                        Mockito.mock(Ties.class),
                        suppressions,
                        settings,
                        true,
                        Probe.NONE);
        worker.start();
        desk = new Desk(new Imports(jobs, worker), jobs, graph);
    }

    @AfterEach
    void close() {
        worker.stop();
    }

    private ImportJob take(BundleText bundle) {
        ImportJob job = desk.take(bundle.folder(folder));
        assertThat(job.state()).isEqualTo(ImportState.DONE);
        return job;
    }

    private String due() {
        return String.join(
                " ", desk.ask("MATCH (n:TiesDue) RETURN n.externalId ORDER BY n.externalId"));
    }

    private void settle() {
        graph.run("MATCH (n:TiesDue) REMOVE n:TiesDue");
    }

    @Test
    void theSameBundleAgainChangesNothing() {
        take(BundleText.ofAnnAndBo());
        settle();
        String before = GraphDigest.of(graph);
        String recorded = desk.ask("MATCH (n:Person) RETURN max(n.recordedAt)").getFirst();

        ImportJob again = take(BundleText.ofAnnAndBo());

        assertThat(again.unchanged()).isEqualTo(again.rowsRead()).isEqualTo(7);
        assertThat(GraphDigest.of(graph)).isEqualTo(before);
        assertThat(desk.ask("MATCH (n:Person) RETURN max(n.recordedAt)")).containsExactly(recorded);
        assertThat(due()).isEmpty();
    }

    @Test
    void aZipGivesTheSameGraphAsTheFolder() {
        take(BundleText.ofAnnAndBo());
        String before = GraphDigest.of(graph);
        graph.clear();

        desk.take(BundleText.ofAnnAndBo().zip(folder, "acme/"));

        assertThat(GraphDigest.of(graph)).isEqualTo(before);
    }

    @Test
    void aFactThatChangedIsEndedAndWrittenAnew() {
        take(BundleText.ofAnnAndBo());
        settle();

        ImportJob job =
                take(
                        BundleText.ofAnnAndBo()
                                .with(
                                        "affiliations.csv",
                                        HEADER + "ann,zeta,EMPLOYMENT,CFO,2011,2016\n"));

        assertThat(job.updated()).isEqualTo(1);
        assertThat(
                        desk.ask(
                                "MATCH (:Person {externalId: 'ann'})-[r:WORKED_AT]->() RETURN r.to + ' ' + (r.retractedAt IS NULL) ORDER BY r.to"))
                .containsExactly("2015 false", "2016 true");
        assertThat(due()).isEqualTo("ann zeta");
    }

    @Test
    void aNewTitleIsAnotherFact() {
        take(BundleText.ofAnnAndBo());

        take(
                BundleText.ofAnnAndBo()
                        .with(
                                "affiliations.csv",
                                HEADER + "ann,zeta,EMPLOYMENT,Chair,2011,2015\n"));

        assertThat(desk.affiliations())
                .containsExactly("ann CFO zeta 2011", "ann Chair zeta 2011", "bo CEO zeta 2012");
    }

    @Test
    void aFullSnapshotEndsWhatItDoesNotName() {
        take(BundleText.ofAnnAndBo().full());
        settle();

        ImportJob job =
                take(
                        BundleText.ofAnnAndBo()
                                .full()
                                .with("people.csv", "id,name\nann,Ann\n")
                                .with(
                                        "affiliations.csv",
                                        HEADER + "ann,zeta,EMPLOYMENT,CFO,2011,2015\n"));

        assertThat(job.retracted()).isEqualTo(1);
        assertThat(desk.affiliations()).containsExactly("ann CFO zeta 2011");
        assertThat(desk.ask("MATCH (p:Person) RETURN p.name ORDER BY p.name"))
                .containsExactly("Ann", "Bo");
        assertThat(due()).isEqualTo("bo zeta");
    }

    @Test
    void aFullSnapshotWithRejectedRowsEndsNothing() {
        take(BundleText.ofAnnAndBo().full());

        ImportJob job =
                take(
                        BundleText.ofAnnAndBo()
                                .full()
                                .with(
                                        "affiliations.csv",
                                        HEADER
                                                + "ann,zeta,EMPLOYMENT,CFO,2011,2015\n"
                                                + "bo,zeta,EMPLOYMENT,CEO,whenever,\n"));

        assertThat(job.retracted()).isZero();
        assertThat(job.message()).contains("no fact was ended");
        assertThat(desk.affiliations()).containsExactly("ann CFO zeta 2011", "bo CEO zeta 2012");
    }

    @Test
    void aFullSnapshotLeavesOtherSourcesAlone() {
        take(BundleText.ofAnnAndBo());
        take(
                BundleText.ofAnnAndBo()
                        .with("source.json", "{\"name\": \"acme-2\", \"snapshot\": \"FULL\"}")
                        .without("affiliations.csv"));

        assertThat(desk.affiliations()).containsExactly("ann CFO zeta 2011", "bo CEO zeta 2012");
    }

    @Test
    void aFactThatComesBackHoldsAgain() {
        take(BundleText.ofAnnAndBo().full());
        take(BundleText.ofAnnAndBo().full().without("affiliations.csv"));
        assertThat(desk.affiliations()).isEmpty();

        take(BundleText.ofAnnAndBo().full());

        assertThat(desk.affiliations()).containsExactly("ann CFO zeta 2011", "bo CEO zeta 2012");
    }

    @Test
    void interestsFollowThePersonsRow() {
        String interests =
                "MATCH (:Person {externalId: 'ann'})-[r:INTERESTED_IN|KNOWS_ABOUT]->(t) WHERE r.retractedAt IS NULL RETURN type(r) + ' ' + t.name AS said ORDER BY said";
        take(
                BundleText.ofAcme()
                        .with(
                                "people.csv",
                                "id,name,interests,expertise,industries\nann,Ann,Sailing; Jazz;sailing,Treasury,Banking\n"));
        assertThat(desk.ask(interests))
                .containsExactly(
                        "INTERESTED_IN Jazz",
                        "INTERESTED_IN Sailing",
                        "KNOWS_ABOUT Banking",
                        "KNOWS_ABOUT Treasury");

        take(BundleText.ofAcme().with("people.csv", "id,name,interests\nann,Ann,Jazz;Chess\n"));

        assertThat(desk.ask(interests))
                .containsExactly("INTERESTED_IN Chess", "INTERESTED_IN Jazz");
    }

    @Test
    void aBoardSeatOnAnOrganizationMeansItsOwnBoard() {
        BundleText bundle =
                BundleText.ofAnnAndBo()
                        .with(
                                "affiliations.csv",
                                "person_id,target_id,kind,title,unit\nann,zeta,BOARD_SEAT,Chair,\nbo,zeta,BOARD_SEAT,,Advisory board\nbo,zeta-board,BOARD_SEAT,,\n");
        take(bundle);
        take(
                bundle.with(
                        "organizations.csv",
                        "id,name,kind\nzeta,Zeta Holding,COMPANY\nyale,Yale,SCHOOL\n"));

        assertThat(
                        desk.ask(
                                "MATCH (p:Person)-[:SERVED_ON]->(b:Board)-[:GOVERNS]->(u) RETURN p.name + ', ' + b.name + ', ' + b.kind + ', ' + u.name AS said ORDER BY said"))
                .containsExactly(
                        "Ann, Board of Zeta Holding, BOARD, Zeta Holding",
                        "Bo, Zeta Holding: Advisory board, ADVISORY_BOARD, Zeta Holding",
                        "Bo, Zeta's board, BOARD, Zeta Holding");
    }

    @Test
    void parentsMayStandBelowTheirChildrenAndMayChange() {
        String parents =
                "MATCH (u)-[:SUBSIDIARY_OF|PART_OF]->(p) RETURN u.externalId + ' < ' + p.externalId AS said ORDER BY said";
        take(
                BundleText.ofAnnAndBo()
                        .with(
                                "organizations.csv",
                                "id,name,kind,parent_id\nzeta,Zeta,COMPANY,group\ngroup,Group,COMPANY,\n"));
        assertThat(desk.ask(parents)).containsExactly("zeta < group");

        take(
                BundleText.ofAnnAndBo()
                        .with(
                                "organizations.csv",
                                "id,name,kind,parent_id\nzeta,Zeta,COMPANY,\ngroup,Group,COMPANY,zeta\n"));

        assertThat(desk.ask(parents)).containsExactly("group < zeta");
    }

    @Test
    void anotherKindOfOrganizationIsAnotherLabel() {
        take(BundleText.ofAnnAndBo());
        take(
                BundleText.ofAnnAndBo()
                        .with(
                                "organizations.csv",
                                "id,name,kind\nzeta,Zeta Inc,GOVERNMENT\nyale,Yale,SCHOOL\n"));

        assertThat(
                        desk.ask(
                                "MATCH (u:Unit {externalId: 'zeta'}) RETURN [l IN labels(u) WHERE l <> 'TiesDue'] + u.kind"))
                .containsExactly("[Unit, Organization, GOVERNMENT]");
    }

    @Test
    void everybodyOfAMeetingIsDueWhenItMovesOrSomebodyJoins() {
        BundleText meeting =
                BundleText.ofAnnAndBo()
                        .without("affiliations.csv")
                        .with("people.csv", "id,name\nann,Ann\nbo,Bo\ncy,Cy\n")
                        .with("interactions.csv", "id,kind,at\nm,MEETING,2026-01-05\n")
                        .with("participants.csv", "interaction_id,person_id\nm,ann\nm,bo\n");
        take(meeting);
        settle();

        take(meeting.with("interactions.csv", "id,kind,at\nm,MEETING,2026-01-06\n"));
        assertThat(due()).isEqualTo("ann bo");
        settle();

        take(meeting.with("participants.csv", "interaction_id,person_id\nm,cy\n"));
        assertThat(due()).isEqualTo("ann bo cy");
    }

    private static final String PRIVATE =
            "{\"name\": \"acme\", \"visibility\": \"PRIVATE\", \"owner\": \"bo\"}";

    private static final String SEEN_BY_ALL =
            "MATCH (n) WHERE n.key STARTS WITH 'acme:' AND n.owner IS NULL RETURN n.key AS open"
                    + " UNION MATCH ()-[r]->() WHERE r.fingerprint IS NOT NULL AND r.owner IS NULL RETURN type(r) AS open";

    @Test
    void whatAPrivateSourceSaysBelongsToItsOwner() {
        take(BundleText.ofAnnAndBo().with("source.json", PRIVATE));

        assertThat(desk.ask(SEEN_BY_ALL)).isEmpty();
        assertThat(
                        desk.ask(
                                "MATCH (s:Source), (p:Person {id: s.owner}) RETURN p.externalId + ' ' + p.name"))
                .containsExactly("bo Bo");
    }

    @Test
    void thePrivateSourceOfSomebodyKnownElsewhereNamesThemByReference() {
        take(BundleText.ofAnnAndBo());
        take(
                BundleText.ofAcme()
                        .with("people.csv", "id,name\ncy,Cy\n")
                        .with(
                                "source.json",
                                "{\"name\": \"mail\", \"visibility\": \"PRIVATE\", \"owner\": \"acme:ann\"}"));

        assertThat(
                        desk.ask(
                                "MATCH (c:Person {key: 'mail:cy'}), (p:Person {id: c.owner}) RETURN p.key"))
                .containsExactly("acme:ann");
    }

    @Test
    void aSourceThatTurnsPrivateTakesItsFactsAlong() {
        take(BundleText.ofAnnAndBo());
        settle();

        ImportJob job = take(BundleText.ofAnnAndBo().with("source.json", PRIVATE));

        assertThat(job.unchanged()).isEqualTo(7);
        assertThat(desk.ask(SEEN_BY_ALL)).isEmpty();
        assertThat(due()).isEqualTo("ann bo zeta");

        take(BundleText.ofAnnAndBo());
        assertThat(desk.ask("MATCH (n) WHERE n.owner IS NOT NULL RETURN n")).isEmpty();
        assertThat(desk.ask("MATCH ()-[r]->() WHERE r.owner IS NOT NULL RETURN r")).isEmpty();
    }

    @Test
    void whoseASourceIsOnlyItsOwnerOrTheCommandLineChanges() {
        take(BundleText.ofAnnAndBo().with("source.json", PRIVATE));
        String bo = desk.ask("MATCH (p:Person {key: 'acme:bo'}) RETURN p.id").getFirst();
        BundleText ofAnn =
                BundleText.ofAnnAndBo().with("source.json", PRIVATE.replace("\"bo\"", "\"ann\""));

        assertThat(takeFrom("somebody", ofAnn).state()).isEqualTo(ImportState.FAILED);
        assertThat(takeFrom("somebody", BundleText.ofAnnAndBo()).state())
                .isEqualTo(ImportState.FAILED);
        assertThat(desk.ask(SEEN_BY_ALL)).isEmpty();
        assertThat(desk.ask("MATCH (s:Source {name: 'acme'}) RETURN s.owner")).containsExactly(bo);

        assertThat(takeFrom(bo, BundleText.ofAnnAndBo()).state()).isEqualTo(ImportState.DONE);
        assertThat(desk.ask(SEEN_BY_ALL)).isNotEmpty();
    }

    private ImportJob takeFrom(String by, BundleText bundle) {
        Imports imports = new Imports(jobs, worker);
        return imports.await(
                imports.submit(Jobs.nextId(), bundle.folder(folder), false, by), _ -> {});
    }

    @Test
    void anotherConfidenceOfTheSourceMakesTiesDue() {
        take(BundleText.ofAnnAndBo());
        settle();

        take(
                BundleText.ofAnnAndBo()
                        .with("source.json", "{\"name\": \"acme\", \"confidence\": 0.5}"));

        assertThat(due()).isEqualTo("ann bo zeta");
    }

    @Test
    void unchangedRowsOfASourceWithAPeriodTakeNoteThatTheyWereConfirmed() {
        take(BundleText.ofAnnAndBo());
        take(BundleText.ofAnnAndBo());
        assertThat(desk.ask("MATCH (:Person)-[r:WORKED_AT]->() RETURN r.seen"))
                .containsExactly("null", "null");
        graph.run("MATCH (s:Source {name: 'acme'}) SET s.retentionDays = 90");

        ImportJob again = take(BundleText.ofAnnAndBo());

        assertThat(again.unchanged()).isEqualTo(again.rowsRead());
        assertThat(desk.ask("MATCH (:Person)-[r:WORKED_AT]->() RETURN r.seen"))
                .containsExactly(again.id(), again.id());
    }
}
