package io.commonground.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import io.commonground.privacy.Lens;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
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
            "commonground.ties.roster-spells=40"
        })
class DerivationTests {

    private static final String[] STAYS = {
        "board Acme",
        "board Audit",
        "works Zeta(60)",
        "works Labs",
        "member Club(complete)",
        "attends Yale"
    };
    private static final String[] WORDS = {"friend", "linkedin", "colleague"};

    @Autowired TestGraph graph;
    @Autowired Ties ties;
    @Autowired TieExplanations explanations;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void stepByStepGivesWhatARebuildGives(long seed) {
        Random random = new Random(seed);
        FactsOf facts = new FactsOf(graph);
        for (int round = 0; round < 5; round++) {
            for (int i = 0; i < (round == 0 ? 120 : 15); i++) {
                change(facts, random);
            }
            ties.derive(_ -> {});
        }
        Map<Pair, TieValues> stepByStep = stored();
        explanationsAgree(stepByStep);
        equalsARebuild();
    }

    @Test
    void aRunCutShortIsTakenUpByTheNext() {
        Random random = new Random(4);
        FactsOf facts = new FactsOf(graph);
        for (int i = 0; i < 120; i++) {
            change(facts, random);
        }
        for (int batches = 1; batches < 3; batches++) {
            int allowed = batches;
            int[] begun = {0};
            assertThatThrownBy(() -> ties.derive(_ -> stopAfter(allowed, begun)))
                    .hasMessage("killed");
        }
        ties.derive(_ -> {});
        equalsARebuild();
    }

    private static void stopAfter(int allowed, int[] begun) {
        if (begun[0]++ == allowed) {
            throw new IllegalStateException("killed");
        }
    }

    @Test
    void factsWrittenMeanwhileAreNotMissed() throws InterruptedException {
        Random random = new Random(5);
        FactsOf facts = new FactsOf(graph);
        for (int i = 0; i < 80; i++) {
            change(facts, random);
        }
        Thread writer = Thread.ofVirtual().start(() -> writeOn(facts, random));
        while (writer.isAlive()) {
            ties.derive(_ -> {});
        }
        writer.join();
        ties.derive(_ -> {});
        equalsARebuild();
    }

    private void writeOn(FactsOf facts, Random random) {
        for (int i = 0; i < 150; i++) {
            try {
                change(facts, random);
            } catch (TransientException deadlock) {
                continue;
            }
        }
    }

    private void equalsARebuild() {
        Map<Pair, TieValues> before = stored();
        ties.rebuild(_ -> {});
        Map<Pair, TieValues> rebuilt = stored();
        assertThat(before).isNotEmpty().containsOnlyKeys(rebuilt.keySet());
        before.forEach((pair, tie) ->
                assertThat(tie.same(rebuilt.get(pair)))
                        .as("%s %s %s", pair, tie, rebuilt.get(pair))
                        .isTrue());
    }

    private void explanationsAgree(Map<Pair, TieValues> ties) {
        var explained = explanations.of(ties.keySet(), Lens.OPEN);
        ties.forEach((pair, tie) -> {
            Double open = tie.strengths().get(Audience.OPEN);
            if (open == null) {
                assertThat(explained).doesNotContainKey(pair);
            } else {
                assertThat(explained.get(pair).strength()).isCloseTo(open, within(1e-12));
            }
        });
    }

    private void change(FactsOf facts, Random random) {
        String who = person(random);
        String other = person(random);
        int from = 2005 + random.nextInt(20);
        String span =
                from + (random.nextBoolean() ? "..now" : ".." + (from + 1 + random.nextInt(6)));
        String hidden = random.nextInt(6) == 0 ? " private=" + who : "";
        switch (random.nextInt(12)) {
            case 0 -> retractSome(random);
            case 1 ->
                    graph.run(
                            "MATCH (u:Unit {id: 'Labs'}) SET u.headcount = $n, u:TiesDue",
                            Map.of("n", 20 + random.nextInt(400)));
            case 2 -> meet(facts, who, other, "meets", hidden, random);
            case 3 -> meet(facts, who, other, "mails", hidden, random);
            case 4 -> say(facts, who, other, WORDS[random.nextInt(WORDS.length)] + hidden);
            case 5 -> nest(facts);
            default ->
                    facts.draw(
                            who + " " + STAYS[random.nextInt(STAYS.length)] + " " + span + hidden);
        }
    }

    private static void meet(
            FactsOf facts, String who, String other, String how, String hidden, Random random) {
        if (!who.equals(other)) {
            facts.draw(
                    "%s %s %s 202%d-05-%02d%s"
                            .formatted(
                                    who,
                                    how,
                                    other,
                                    4 + random.nextInt(3),
                                    1 + random.nextInt(28),
                                    hidden));
            facts.draw(
                    "%s %s %s 202%d-05-%02d"
                            .formatted(
                                    other,
                                    how,
                                    who,
                                    4 + random.nextInt(3),
                                    1 + random.nextInt(28)));
        }
    }

    private static void say(FactsOf facts, String who, String other, String what) {
        if (!who.equals(other)) {
            facts.draw(who + " " + what.replaceFirst("^(\\w+)", "$1 " + other));
        }
    }

    private static void nest(FactsOf facts) {
        facts.draw("Labs in Zeta");
        facts.draw("Audit in Acme");
    }

    private void retractSome(Random random) {
        graph.run(
                """
                MATCH (p:Person)-[r:WORKED_AT|ATTENDED|SERVED_ON|MEMBER_OF]->(u) WHERE r.retractedAt IS NULL
                WITH p, r, u ORDER BY r.id SKIP $skip LIMIT 1
                SET r.retractedAt = datetime(), p:TiesDue, u:TiesDue
                """,
                Map.of("skip", random.nextInt(40)));
    }

    private static String person(Random random) {
        return "p" + (10 + random.nextInt(30));
    }

    private Map<Pair, TieValues> stored() {
        Map<Pair, TieValues> ties = new HashMap<>();
        graph.run("MATCH (a)-[t:TIE]->(b) RETURN a.id AS start, b.id AS end, properties(t) AS tie")
                .forEach(row ->
                        ties.put(
                                new Pair(row.get("start").asString(), row.get("end").asString()),
                                tie(row.get("tie").asMap())));
        return ties;
    }

    private static TieValues tie(Map<String, Object> properties) {
        Map<Audience, Double> strengths = new java.util.EnumMap<>(Audience.class);
        put(strengths, Audience.OPEN, properties.get("open"));
        put(strengths, Audience.WITH_START, properties.get("withStart"));
        put(strengths, Audience.WITH_END, properties.get("withEnd"));
        put(strengths, Audience.WITH_BOTH, properties.get("withBoth"));
        Object last = properties.get("lastSeen");
        return new TieValues(
                strengths,
                (String) properties.get("basis"),
                last == null ? null : ((Number) last).intValue());
    }

    private static void put(Map<Audience, Double> strengths, Audience audience, Object strength) {
        if (strength != null) {
            strengths.put(audience, (Double) strength);
        }
    }
}
