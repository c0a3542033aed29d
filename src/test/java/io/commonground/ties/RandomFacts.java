package io.commonground.ties;

import io.commonground.graph.TestGraph;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Writes, changes and ends facts about thirty people and six units at random, with the marks that
 * an import leaves.
 */
public final class RandomFacts {

    private static final String[] STAYS = {
        "board Acme",
        "board Audit",
        "works Zeta(60)",
        "works Labs",
        "member Club(complete)",
        "attends Yale"
    };
    private static final String[] WORDS = {"friend", "linkedin", "colleague", "family", "mentor"};
    private static final List<String> MEETINGS = List.of("meets", "calls", "joins", "mails");

    private final TestGraph graph;
    private final FactsOf facts;
    private final Random random;

    public RandomFacts(TestGraph graph, long seed) {
        this.graph = graph;
        this.facts = new FactsOf(graph);
        this.random = new Random(seed);
    }

    public void change(int times) {
        for (int i = 0; i < times; i++) {
            change();
        }
    }

    void change() {
        String who = person();
        switch (random.nextInt(20)) {
            case 0, 18 -> endStay();
            case 1, 19 -> endWord();
            case 2 -> endPart();
            case 3 -> resize(random.nextBoolean() ? "Labs" : "Zeta");
            case 4 -> nest();
            case 5 -> restate();
            case 6 -> handOver();
            case 7 -> postpone();
            case 8, 9, 10 -> meet(who, person());
            case 11, 12 -> say(who, person());
            default -> stay(who);
        }
    }

    private void stay(String who) {
        int from = 2005 + random.nextInt(20);
        String end = random.nextBoolean() ? "now" : "" + (from + 1 + random.nextInt(6));
        String stay = STAYS[random.nextInt(STAYS.length)];
        String part =
                stay.startsWith("works") && random.nextInt(3) == 0
                        ? " part=P" + random.nextInt(2)
                        : "";
        String begin = random.nextInt(12) == 0 ? "" : "" + from;
        facts.draw(who + " " + stay + " " + begin + ".." + end + part + hidden(who));
    }

    private void meet(String who, String other) {
        if (who.equals(other)) {
            return;
        }
        String how = MEETINGS.get(random.nextInt(MEETINGS.size()));
        String third = random.nextInt(3) == 0 ? " " + person() : "";
        facts.draw(who + " " + how + " " + other + third(third, who, other) + day() + hidden(who));
        facts.draw(other + " " + how + " " + who + day());
    }

    private static String third(String third, String who, String other) {
        return third.isBlank() || third.strip().equals(who) || third.strip().equals(other)
                ? ""
                : third;
    }

    private String day() {
        return " 202%d-05-%02d".formatted(4 + random.nextInt(3), 1 + random.nextInt(28));
    }

    private void say(String who, String other) {
        if (!who.equals(other)) {
            String word = WORDS[random.nextInt(WORDS.length)];
            String number = random.nextInt(4) == 0 ? " 0." + random.nextInt(10) : "";
            facts.draw(who + " " + word + " " + other + number + hidden(who));
        }
    }

    private void nest() {
        facts.draw("Labs in Zeta");
        facts.draw("Audit in Acme");
    }

    private void resize(String unit) {
        graph.run(
                "MATCH (u:Unit {id: $unit}) SET u.headcount = $n, u:TiesDue",
                Map.of("unit", unit, "n", 20 + random.nextInt(400)));
    }

    private void endStay() {
        graph.run(
                """
                MATCH (p:Person)-[r:WORKED_AT|ATTENDED|SERVED_ON|MEMBER_OF]->(u) WHERE r.retractedAt IS NULL
                WITH p, r, u ORDER BY r.id SKIP $skip LIMIT 1
                SET r.retractedAt = datetime(), p:TiesDue, u:TiesDue
                """,
                skip());
    }

    private void endWord() {
        graph.run(
                """
                MATCH (p:Person)-[r:CONNECTED_TO]->(q:Person) WHERE r.retractedAt IS NULL
                WITH p, r, q ORDER BY r.id SKIP $skip LIMIT 1
                SET r.retractedAt = datetime(), p:TiesDue, q:TiesDue
                """,
                skip());
    }

    private void endPart() {
        graph.run(
                """
                MATCH (p:Person)-[r:TOOK_PART]->(i) WHERE r.retractedAt IS NULL
                WITH p, r, i ORDER BY r.id SKIP $skip LIMIT 1
                SET r.retractedAt = datetime(), p:TiesDue
                WITH i MATCH (i)<-[t:TOOK_PART]-(other:Person) WHERE t.retractedAt IS NULL
                SET other:TiesDue
                """,
                skip());
    }

    /** Ends what somebody said and writes it anew with a number of their own. */
    private void restate() {
        graph.run(
                """
                MATCH (p:Person)-[r:CONNECTED_TO]->(q:Person) WHERE r.retractedAt IS NULL
                WITH p, r, q ORDER BY r.id SKIP $skip LIMIT 1
                SET r.retractedAt = datetime()
                CREATE (p)-[n:CONNECTED_TO]->(q)
                SET n = properties(r), n.id = randomUUID(), n.retractedAt = null,
                  n.statedStrength = $number, p:TiesDue, q:TiesDue
                """,
                Map.of("skip", random.nextInt(30), "number", random.nextInt(11) / 10.0));
    }

    /** What somebody recorded of a stay becomes private to them, or open. */
    private void handOver() {
        graph.run(
                """
                MATCH (p:Person)-[r:WORKED_AT|ATTENDED|SERVED_ON|MEMBER_OF]->(u) WHERE r.retractedAt IS NULL
                WITH p, r, u ORDER BY r.id SKIP $skip LIMIT 1
                SET r.owner = CASE WHEN r.owner IS NULL THEN p.id END, p:TiesDue, u:TiesDue
                """,
                skip());
    }

    private void postpone() {
        graph.run(
                """
                MATCH (i:Interaction) WITH i ORDER BY i.id SKIP $skip LIMIT 1
                SET i.day = i.day + 200
                WITH i MATCH (i)<-[t:TOOK_PART]-(p:Person) WHERE t.retractedAt IS NULL
                SET p:TiesDue
                """,
                skip());
    }

    private Map<String, Object> skip() {
        return Map.of("skip", random.nextInt(30));
    }

    private String hidden(String who) {
        return random.nextInt(6) == 0 ? " private=" + who : "";
    }

    private String person() {
        return "p" + (10 + random.nextInt(30));
    }
}
