package io.commonground.links;

import io.commonground.graph.TestGraph;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Writes facts of every kind about eight people, P0 to P7, at random. */
final class RandomFacts {

    private static final List<String> FACTS =
            List.of(
                    "WORKED_AT House",
                    "WORKED_AT Acme unit=Sales",
                    "ATTENDED Yale degree=J.D.",
                    "ATTENDED Yale",
                    "SERVED_ON Board",
                    "SERVED_ON Audit",
                    "MEMBER_OF Church",
                    "MEMBER_OF Club",
                    "INTERESTED_IN Chess",
                    "INTERESTED_IN Prayer",
                    "KNOWS_ABOUT Steel",
                    "KNOWS_ABOUT Coal");

    private final TestGraph graph;
    private final Facts facts;
    private final Random random;

    RandomFacts(TestGraph graph, long seed) {
        this.graph = graph;
        this.facts = new Facts(graph);
        this.random = new Random(seed);
    }

    void write() {
        facts.source("register", "2012-03-01");
        facts.structure("Board", "GOVERNS", "House", "Unit:Organization");
        facts.structure("Audit", "PART_OF", "Board", "Unit:Board");
        facts.unit("Unit:Organization", "Church", Map.of("special", "RELIGION"));
        facts.crowd(7, "WORKED_AT", "Acme");
        facts.crowd(40, "ATTENDED", "Brown");
        facts.crowd(30, "INTERESTED_IN", "Golf");
        for (int i = 0; i < 90; i++) {
            String fact = FACTS.get(random.nextInt(FACTS.size()));
            facts.write(person() + " " + fact + " " + span() + owner() + source());
        }
        connections();
        interactions();
        ties();
        hide();
    }

    private void connections() {
        for (int i = 0; i < 14; i++) {
            String one = person();
            String other = person();
            if (!one.equals(other)) {
                String zero = random.nextInt(5) == 0 ? " statedStrength=0" : "";
                facts.write(one + " CONNECTED_TO " + other + " 2010..now" + owner() + zero);
            }
        }
    }

    /** More than an answer holds of P0 and P5, on few days. */
    private void interactions() {
        for (int i = 0; i < 26; i++) {
            String day = "2014-05-%02d".formatted(1 + random.nextInt(9));
            facts.interaction("Call" + i, day, "CALL", "HELD", "P0", "P5", "P" + (1 + i % 4));
        }
        facts.interaction("Off", "2014-05-03", "CALL", "CANCELLED", "P1", "P6");
    }

    /** More than an answer holds of everybody, some equally strong. */
    private void ties() {
        for (int i = 0; i < 24; i++) {
            for (int person = 0; person < 8; person++) {
                if (random.nextInt(10) > 0) {
                    double strength = (1 + random.nextInt(4)) / 5.0;
                    graph.draw("P" + person + " " + strength + " Q" + i);
                }
            }
        }
        graph.draw("P0 0.5 P1 0.5 P5 0.25 P2");
    }

    private void hide() {
        graph.run("MATCH (i:Interest {id: 'Prayer'}) SET i.special = 'RELIGION'");
        graph.run("MATCH (p:Person {id: 'P7'}) SET p.owner = 'P1'");
        graph.run("MATCH (u:Unit {id: 'Club'}) SET u.owner = 'P1'");
        graph.run("MATCH (p:Person {id: 'Q3'}) SET p.owner = 'P2'");
        graph.run(
                "MATCH (:Person {id: 'P4'})-[t:TIE]-() SET t.withStart = t.open, t.withBoth = t.open REMOVE t.open");
        graph.run("MATCH (:Person {id: 'P3'})-[f:KNOWS_ABOUT]->() SET f.retractedAt = datetime()");
        graph.run("MATCH (i:Interaction {id: 'Call5'}) SET i.owner = 'P2'");
        for (int person = 0; person < 8; person++) {
            graph.run(
                    "MATCH (p:Person {id: $id}) SET p.style = $style",
                    Map.of("id", "P" + person, "style", random.nextBoolean() ? "Brief" : " brief"));
        }
    }

    private String person() {
        return "P" + random.nextInt(8);
    }

    private String span() {
        int from = 2000 + random.nextInt(20);
        String begin = random.nextInt(6) == 0 ? "" : "" + from;
        String end = random.nextInt(3) == 0 ? "now" : "" + (from + random.nextInt(8));
        return begin + ".." + (random.nextInt(8) == 0 ? "" : end);
    }

    private String owner() {
        return random.nextInt(5) == 0 ? " owner=P" + (1 + random.nextInt(2)) : "";
    }

    private String source() {
        return random.nextInt(4) == 0 ? " source=register confidence=0.5" : "";
    }
}
