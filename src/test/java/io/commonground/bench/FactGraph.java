package io.commonground.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * Writes invented people with facts that tie each of them to about 37 others: teams of a dozen at
 * two companies, boards, meetings, social-network contacts, and a few whom they know in person. The
 * same seed gives the same facts.
 */
final class FactGraph {

    private static final int COMPANY = 240;
    private static final int TEAM = 12;
    private static final int BATCH = 5_000;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final Driver driver;
    private final Random random;
    private final int people;
    private final Map<String, List<Map<String, Object>>> waiting = new HashMap<>();
    private long facts;
    private int interactions;

    FactGraph(Driver driver, int people, long seed) {
        this.driver = driver;
        this.people = people;
        this.random = new Random(seed);
    }

    /** Writes them; how many facts that were. */
    long write() {
        run(
                "MERGE (s:Source {name: 'bench'}) SET s.id = 'bench', s.kind = 'SYNTHETIC', s.visibility = 'TEAM', s.retrievedOn = '2026-11-22'",
                List.of());
        run(
                "CREATE (n {degree: 0, owner: 0, since: 0, until: 0, role: 0, email: 0, state: 0, special: 0, retractedAt: 0, confidence: 0}) DELETE n",
                List.of());
        for (int company = 0; company < companies(); company++) {
            unit("c" + company, "Company", "COMPANY", 4_000, true);
        }
        for (int board = 0; board < boards(); board++) {
            unit("b" + board, "Board", "BOARD", 9, null);
        }
        for (int person = 0; person < people; person++) {
            put(PERSON, Map.of("id", id(person), "key", "bench:" + person, "name", "P" + person));
        }
        flush();
        for (int person = 0; person < people; person++) {
            stays(person);
            words(person);
            meetings(person);
        }
        flush();
        return facts;
    }

    static String id(int person) {
        return "%08x-0000-7000-8000-%012x".formatted(person, person * 7919L);
    }

    private int companies() {
        return Math.max(1, people / COMPANY);
    }

    private int boards() {
        return Math.max(1, people / 45);
    }

    private void unit(String id, String label, String kind, int headcount, Boolean complete) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", id);
        row.put("label", label);
        row.put("kind", kind);
        row.put("headcount", headcount);
        row.put("complete", complete);
        put(UNIT, row);
    }

    private void stays(int person) {
        int company = Math.min(person / COMPANY, companies() - 1);
        int changed = 2018 + random.nextInt(6);
        String team = "Team " + person % COMPANY / TEAM;
        put(WORKED_AT, stay(person, "c" + company, team, changed, null));
        if (person % 3 == 0) {
            stayBefore(person, company, changed);
        }
        if (person % 5 == 0) {
            int board = Math.floorMod(person / 45 + random.nextInt(3), boards());
            put(SERVED_ON, stay(person, "b" + board, null, 2019 + random.nextInt(5), null));
        }
    }

    private void stayBefore(int person, int company, int changed) {
        int past =
                random.nextInt(5) == 0
                        ? random.nextInt(companies())
                        : Math.floorMod(company + 1 + random.nextInt(4), companies());
        String old = "Team " + random.nextInt(COMPANY / TEAM);
        put(WORKED_AT, stay(person, "c" + past, old, changed - 2 - random.nextInt(4), changed));
    }

    private Map<String, Object> stay(int person, String unit, String team, int from, Integer to) {
        Map<String, Object> fact = fact();
        fact.put("unit", team);
        fact.put("from", String.valueOf(from));
        fact.put("fromDay", LocalDate.of(from, 1, 1).toEpochDay());
        if (to == null) {
            fact.put("current", true);
        } else {
            fact.put("to", String.valueOf(to));
            fact.put("toDay", LocalDate.of(to, 12, 31).toEpochDay());
        }
        return Map.of("person", id(person), "other", unit, "fact", fact);
    }

    private void words(int person) {
        for (int i = 0; i < 5; i++) {
            word(person, random.nextInt(people), "LINKEDIN");
        }
        if (person % 2 == 0) {
            int near = Math.floorMod(person + 1 + random.nextInt(2_000), people);
            word(person, near, random.nextBoolean() ? "FRIEND" : "COLLEAGUE");
        }
    }

    private void word(int person, int other, String kind) {
        if (person == other) {
            return;
        }
        Map<String, Object> fact = fact();
        fact.put("kind", kind);
        if (!kind.equals("LINKEDIN") && random.nextInt(3) == 0) {
            fact.put("statedStrength", (1 + random.nextInt(9)) / 10.0);
        }
        put(CONNECTED_TO, Map.of("person", id(person), "other", id(other), "fact", fact));
    }

    private void meetings(int person) {
        for (int i = 0; i < 2; i++) {
            List<String> all = new ArrayList<>();
            all.add(id(person));
            for (int others = 1 + random.nextInt(2); others > 0; others--) {
                int reach = random.nextInt(4) == 0 ? 20_000 : 500;
                String other = id(Math.floorMod(person + 1 + random.nextInt(reach), people));
                if (!all.contains(other)) {
                    all.add(other);
                }
            }
            long day = DAY.toEpochDay() - random.nextInt(900);
            put(
                    MEETING,
                    Map.of(
                            "id",
                            "m" + interactions++,
                            "day",
                            day,
                            "parts",
                            all.stream().map(p -> Map.of("p", p, "fact", fact())).toList()));
        }
    }

    private Map<String, Object> fact() {
        Map<String, Object> fact = new HashMap<>();
        fact.put("id", "f" + facts);
        fact.put("key", "bench:f" + facts++);
        fact.put("source", "bench");
        fact.put("confidence", 1.0);
        return fact;
    }

    private void put(String statement, Map<String, Object> row) {
        List<Map<String, Object>> rows = waiting.computeIfAbsent(statement, _ -> new ArrayList<>());
        rows.add(row);
        if (rows.size() == BATCH) {
            run(statement, rows);
            rows.clear();
        }
    }

    private void flush() {
        waiting.forEach(this::run);
        waiting.clear();
    }

    private void run(String statement, List<Map<String, Object>> rows) {
        try (Session session = driver.session()) {
            session.executeWriteWithoutResult(
                    tx -> tx.run(statement, Map.of("rows", rows)).consume());
        }
    }

    private static final String PERSON =
            """
            UNWIND $rows AS row
            CREATE (:Person {id: row.id, key: row.key, name: row.name, sortName: row.name, source: 'bench'})
            """;
    private static final String UNIT =
            """
            UNWIND $rows AS row
            CREATE (u:Unit:$(row.label) {
              id: row.id, key: 'bench:' + row.id, name: row.id, sortName: row.id, kind: row.kind,
              headcount: row.headcount, complete: row.complete, source: 'bench'})
            """;
    private static final String WORKED_AT = stayed("WORKED_AT");
    private static final String SERVED_ON = stayed("SERVED_ON");
    private static final String CONNECTED_TO =
            """
            UNWIND $rows AS row
            MATCH (p:Person {id: row.person})
            MATCH (q:Person {id: row.other})
            CREATE (p)-[r:CONNECTED_TO]->(q) SET r = row.fact
            """;
    private static final String MEETING =
            """
            UNWIND $rows AS row
            CREATE (i:Interaction {
              id: row.id, key: 'bench:' + row.id, kind: 'MEETING', day: row.day, source: 'bench'})
            WITH i, row
            UNWIND row.parts AS part
            MATCH (p:Person {id: part.p})
            CREATE (p)-[r:TOOK_PART]->(i) SET r = part.fact
            """;

    private static String stayed(String type) {
        return """
        UNWIND $rows AS row
        MATCH (p:Person {id: row.person})
        MATCH (u:Unit {id: row.other})
        CREATE (p)-[r:%s]->(u) SET r = row.fact
        """
                .formatted(type);
    }
}
