package io.commonground.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.Asker;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import io.commonground.privacy.Nightly;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Interactions that a source may not keep any longer are not brought back by an import that has
 * them.
 */
@GraphTest
class OutdatedInteractionsTests {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @LocalServerPort int port;
    @Autowired Imports imports;
    @Autowired Jobs jobs;
    @Autowired TestGraph graph;
    @Autowired ApplicationContext service;
    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(imports, jobs, graph);
    }

    /** Ann and Bo, who met on these days: m0, m1 and so on. */
    private BundleText meetings(LocalDate... days) {
        StringBuilder interactions = new StringBuilder("id,kind,at,subject\n");
        StringBuilder participants = new StringBuilder("interaction_id,person_id\n");
        for (int i = 0; i < days.length; i++) {
            interactions.append("m%d,MEETING,%s,Lunch\n".formatted(i, days[i]));
            participants.append("m%d,ann\nm%d,bo\n".formatted(i, i));
        }
        return BundleText.ofAnnAndBo()
                .with("interactions.csv", interactions.toString())
                .with("participants.csv", participants.toString());
    }

    private void keep(int days) {
        Asker.at(port)
                .ask(
                        "mutation { setRetention(source: \"acme\", days: %d) { days } }"
                                .formatted(days));
    }

    private List<String> met() {
        return desk.ask("MATCH (i:Interaction) RETURN i.externalId ORDER BY i.externalId");
    }

    private static long counted(ImportJob job) {
        return job.created() + job.updated() + job.unchanged() + job.rejected() + job.outdated();
    }

    @Test
    void importedAgainTheyStayAwayAndTheRestIsAsItWas() {
        Path bundle = meetings(TODAY.minusDays(91), TODAY.minusDays(89), TODAY).folder(folder);
        desk.take(bundle);
        keep(90);
        Nightly.sweep(service, Instant.now());
        assertThat(met()).containsExactly("m1", "m2");
        String swept = GraphDigest.of(graph);

        ImportJob again = desk.take(bundle);

        assertThat(GraphDigest.of(graph)).isEqualTo(swept);
        assertThat(again.outdated()).as("m0 and its two participants").isEqualTo(3);
        assertThat(again.unchanged()).isEqualTo(again.rowsRead() - 3);
        assertThat(again.rejected()).isZero();
        assertThat(desk.file(again, "interactions.csv").outdated()).isEqualTo(1);
        assertThat(desk.file(again, "participants.csv").outdated()).isEqualTo(2);
        assertThat(desk.rejections(again)).isEmpty();
        assertThat(
                        Asker.at(port)
                                .ask(
                                        "{ importJob(id: \"%s\") { outdated files { outdated } } }"
                                                .formatted(again.id()))
                                .<Integer>at("importJob.outdated"))
                .isEqualTo(3);
    }

    @Test
    void theDayItselfIsKeptByImportsAndSweepsAlike() {
        Path bundle = meetings(TODAY.minusDays(31), TODAY.minusDays(30)).folder(folder);
        desk.take(BundleText.ofAnnAndBo().folder(folder));
        keep(30);

        desk.take(bundle);
        assertThat(met()).containsExactly("m1");
        Nightly.sweep(service, Instant.now());
        assertThat(met()).containsExactly("m1");
    }

    @Test
    void aFullSnapshotEndsWhatIsAbsentAlthoughItHasOutdatedRows() {
        desk.take(meetings(TODAY.minusDays(91), TODAY).full().folder(folder));
        keep(90);
        Nightly.sweep(service, Instant.now());

        ImportJob job =
                desk.take(
                        meetings(TODAY.minusDays(91), TODAY)
                                .full()
                                .with(
                                        "affiliations.csv",
                                        "person_id,target_id,kind,title,from,to\nann,zeta,EMPLOYMENT,CFO,2011,2015\n")
                                .folder(folder));

        assertThat(job.outdated()).isEqualTo(3);
        assertThat(job.retracted()).isEqualTo(1);
        assertThat(job.message()).isNull();
    }

    @Test
    void participantsOfWhatNoSweepHasComeToYetStayAwayToo() {
        desk.take(
                meetings(TODAY.minusDays(91))
                        .with("people.csv", "id,name\nann,Ann\nbo,Bo\ncy,Cy\n")
                        .folder(folder));
        keep(90);

        ImportJob job =
                desk.take(
                        BundleText.ofAcme()
                                .with(
                                        "participants.csv",
                                        "interaction_id,person_id\nm0,cy\nnosuch,cy\n")
                                .folder(folder));

        assertThat(job.outdated()).isEqualTo(1);
        assertThat(job.rejected()).as("unknown is not outdated").isEqualTo(1);
        assertThat(counted(job)).isEqualTo(job.rowsRead());
    }

    @Test
    void ofRowsOfOneIdTheLaterTellsTheDay() {
        desk.take(BundleText.ofAnnAndBo().folder(folder));
        keep(90);

        ImportJob job =
                desk.take(
                        BundleText.ofAcme()
                                .with(
                                        "interactions.csv",
                                        "id,kind,at\nold,CALL,2020-01-01\nm,MEETING,2020-01-01\nm,MEETING,%1$s\nn,MEETING,%1$s\nn,MEETING,2020-01-01\n"
                                                .formatted(TODAY))
                                .with(
                                        "participants.csv",
                                        "interaction_id,person_id\nm,ann\nn,ann\n")
                                .folder(folder));

        assertThat(met()).containsExactly("m");
        assertThat(desk.ask("MATCH (i:Interaction)<-[:TOOK_PART]-(p) RETURN i.externalId + p.name"))
                .containsExactly("mAnn");
        assertThat(job.outdated()).as("n, and who was there").isEqualTo(2);
        assertThat(job.rejected())
                .as("the earlier row of m and of n, and a kind that nobody knows")
                .isEqualTo(3);
        assertThat(counted(job)).isEqualTo(job.rowsRead());
    }

    @Test
    void withoutAPeriodAllOfThemComeIn() {
        ImportJob job = desk.take(meetings(TODAY.minusDays(9_000)).folder(folder));

        assertThat(job.outdated()).isZero();
        assertThat(met()).containsExactly("m0");
    }
}
