package io.commonground.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import io.commonground.privacy.Lens;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.exceptions.TransientException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Ties derived step by step are those that a rebuild gives for the same day. */
@GraphTest
@TestPropertySource(
        properties = {
            "commonground.ties.scoring-day=2026-11-22",
            "commonground.ties.batch=7",
            "commonground.ties.portion=7",
            "commonground.ties.roster-spells=40"
        })
class DerivationTests {

    @Autowired TestGraph graph;
    @Autowired Ties ties;
    @Autowired TieExplanations explanations;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void stepByStepGivesWhatARebuildGives(long seed) {
        RandomFacts facts = new RandomFacts(graph, seed);
        for (int round = 0; round < 5; round++) {
            facts.change(round == 0 ? 120 : 15);
            ties.derive(_ -> {});
        }
        explanationsAgree(StoredTies.in(graph));
        equalsARebuild();
    }

    @Test
    void aThousandChangesStepByStepGiveWhatARebuildGives() {
        RandomFacts facts = new RandomFacts(graph, 1_000);
        facts.change(150);
        for (int changes = 0; changes < 1_000; changes += 50) {
            facts.change(50);
            ties.derive(_ -> {});
        }
        equalsARebuild();
    }

    @Test
    void aRunCutShortIsTakenUpByTheNext() {
        new RandomFacts(graph, 4).change(120);
        for (int batches = 1; batches < 3; batches++) {
            StopAfter stop = new StopAfter(batches);
            assertThatThrownBy(() -> ties.derive(stop)).hasMessage("killed");
        }
        ties.derive(_ -> {});
        equalsARebuild();
    }

    @Test
    void factsWrittenMeanwhileAreNotMissed() throws InterruptedException {
        RandomFacts facts = new RandomFacts(graph, 5);
        facts.change(80);
        Thread writer = Thread.ofVirtual().start(() -> writeOn(facts));
        while (writer.isAlive()) {
            ties.derive(_ -> {});
        }
        writer.join();
        ties.derive(_ -> {});
        equalsARebuild();
    }

    @Test
    void factsWrittenDuringARebuildAreNotMissed() throws InterruptedException {
        RandomFacts facts = new RandomFacts(graph, 6);
        facts.change(150);
        ties.derive(_ -> {});
        Thread writer = Thread.ofVirtual().start(() -> writeOn(facts));
        while (writer.isAlive()) {
            ties.rebuild(_ -> {});
        }
        writer.join();
        ties.derive(_ -> {});
        equalsARebuild();
    }

    @Test
    void whatIsPrivateMovesNoOpenStrengthAndNoOpenBasis() {
        new RandomFacts(graph, 7).change(250);
        ties.derive(_ -> {});
        Map<Pair, TieOn> before = open();
        graph.run("MATCH ()-[r]->() WHERE r.owner IS NOT NULL DELETE r");
        graph.run("MATCH (i:Interaction) WHERE i.owner IS NOT NULL DETACH DELETE i");
        ties.rebuild(_ -> {});
        Map<Pair, TieOn> without = open();
        assertThat(before).isNotEmpty().containsOnlyKeys(without.keySet());
        before.forEach((pair, tie) -> {
            assertThat(tie.strength()).isCloseTo(without.get(pair).strength(), within(1e-12));
            assertThat(tie.basisCode()).isEqualTo(without.get(pair).basisCode());
        });
    }

    private Map<Pair, TieOn> open() {
        Map<Pair, TieOn> open = new HashMap<>();
        StoredTies.in(graph)
                .byPair()
                .forEach(
                        (pair, tie) -> tie.on(Audience.OPEN).ifPresent(its -> open.put(pair, its)));
        return open;
    }

    private void writeOn(RandomFacts facts) {
        for (int i = 0; i < 150; i++) {
            try {
                facts.change();
            } catch (TransientException deadlock) {
                continue;
            }
        }
    }

    private void equalsARebuild() {
        StoredTies before = StoredTies.in(graph);
        ties.rebuild(_ -> {});
        before.areThoseOf(StoredTies.in(graph));
    }

    private void explanationsAgree(StoredTies ties) {
        var explained = explanations.of(ties.byPair().keySet(), Lens.OPEN);
        ties.byPair()
                .forEach((pair, tie) -> {
                    Double open = tie.strengths().get(Audience.OPEN);
                    if (open == null) {
                        assertThat(explained).doesNotContainKey(pair);
                    } else {
                        assertThat(explained.get(pair).strength()).isCloseTo(open, within(1e-12));
                    }
                });
    }
}
