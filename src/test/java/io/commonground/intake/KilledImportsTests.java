package io.commonground.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.Graph;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import io.commonground.privacy.Suppressions;
import io.commonground.ties.Ties;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.unit.DataSize;

/** An import that is killed goes on where it was and ends as if nothing had happened. */
@GraphTest
class KilledImportsTests {

    private static final IntakeSettings SMALL_BATCHES =
            new IntakeSettings(
                    null,
                    40,
                    DataSize.ofGigabytes(4),
                    DataSize.ofGigabytes(4),
                    Duration.ofMinutes(2));

    @Autowired Graph database;
    @Autowired Jobs jobs;
    @Autowired Ties ties;
    @Autowired Suppressions suppressions;
    @Autowired TestGraph graph;
    @TempDir Path folder;

    /** What a kill feels like from inside. */
    private static final class Killed extends Error {}

    /** A worker that dies at the given moment, counted from 1; never for 0. */
    private final class Mortal {

        private final CountDownLatch dead = new CountDownLatch(1);
        private final ImportWorker worker;

        Mortal(int moment) {
            AtomicInteger moments = new AtomicInteger();
            worker =
                    new ImportWorker(
                            database,
                            jobs,
                            ties,
                            suppressions,
                            SMALL_BATCHES,
                            true,
                            _ -> {
                                if (moments.incrementAndGet() == moment) {
                                    dead.countDown();
                                    throw new Killed();
                                }
                            });
        }

        /** Works until it dies or the import has ended; tells whether it died. */
        boolean workOn(String job) throws InterruptedException {
            worker.start();
            while (!jobs.find(job, JobsSeen.ALL).orElseThrow().state().isEnd()) {
                if (dead.await(20, TimeUnit.MILLISECONDS)) {
                    return true;
                }
            }
            worker.stop();
            return false;
        }
    }

    private ImportJob take(Path bundle, Random chance, int most) throws InterruptedException {
        Imports imports = new Imports(jobs, new Mortal(0).worker);
        String id = imports.submit(bundle);
        int deaths = 0;
        while (new Mortal(most == 0 ? 0 : 1 + chance.nextInt(most)).workOn(id)) {
            deaths++;
        }
        assertThat(deaths > 0).isEqualTo(most > 0);
        return imports.get(id);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void killedAtRandomItEndsAsIfUndisturbed(long seed) throws InterruptedException {
        Path first = RichBundle.edition(1).folder(folder);
        Path second = RichBundle.edition(2).folder(folder);
        ImportJob calmFirst = take(first, new Random(), 0);
        ImportJob calmSecond = take(second, new Random(), 0);
        var calm = GraphDigest.lines(graph::run);
        graph.clear();

        Random chance = new Random(seed);
        ImportJob first2 = take(first, chance, 25);
        ImportJob second2 = take(second, chance, 25);

        assertThat(calmFirst.state()).isEqualTo(ImportState.DONE);
        assertThat(calmSecond.retracted()).isPositive();
        assertThat(counts(first2)).isEqualTo(counts(calmFirst));
        assertThat(counts(second2)).isEqualTo(counts(calmSecond));
        assertThat(GraphDigest.lines(graph::run)).isEqualTo(calm);
    }

    private static String counts(ImportJob job) {
        return "%s %d %d %d %d %d %d %d"
                .formatted(
                        job.state(),
                        job.rowsRead(),
                        job.created(),
                        job.updated(),
                        job.unchanged(),
                        job.rejected(),
                        job.incomplete(),
                        job.retracted());
    }

    @Test
    void filesThatChangedMeanwhileEndIt() throws Exception {
        Path bundle = RichBundle.edition(1).folder(folder);
        String job = new Imports(jobs, new Mortal(0).worker).submit(bundle);
        assertThat(new Mortal(9).workOn(job)).isTrue();
        Files.writeString(bundle.resolve("vendor.csv"), "organization_id\no2\n");

        new Mortal(0).workOn(job);

        assertThat(jobs.find(job, JobsSeen.ALL).orElseThrow().message())
                .isEqualTo(
                        "The files at %s have changed since the import began: import them anew."
                                .formatted(bundle));
    }

    @Test
    void aLeaseOfALivingServiceIsRespected() {
        new Imports(jobs, new Mortal(0).worker).submit(RichBundle.edition(1).folder(folder));
        Lease one = new Lease(database, Duration.ofMinutes(2), false);
        Lease other = new Lease(database, Duration.ofMinutes(2), false);

        assertThat(one.claim().work()).isNotNull();
        assertThat(other.claim().work()).isNull();
        assertThat(other.claim().othersWait()).isTrue();

        graph.run("MATCH (j:ImportJob) SET j.leaseUntil = datetime() - duration('PT1S')");
        assertThat(other.claim().work()).isNotNull();
    }
}
