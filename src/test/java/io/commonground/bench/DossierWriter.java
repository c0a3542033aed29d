package io.commonground.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.neo4j.driver.Session;

/**
 * Writes a large account into a generated graph: five hundred stakeholders who report to each
 * other, fifty thousand interactions of three years with the vendor team, facts and figures.
 */
final class DossierWriter {

    static final int STAKEHOLDERS = 500;
    static final int INTERACTIONS = 50_000;

    private static final int AT_ONCE = 5_000;
    private static final int REPORTS = 7;
    private static final int DAYS = 3 * 365;
    private static final List<String> KINDS =
            List.of(
                    "MEETING",
                    "VIDEO_CALL",
                    "PHONE_CALL",
                    "EMAIL",
                    "EMAIL",
                    "EMAIL",
                    "SUPPORT_CASE",
                    "BILLING_INQUIRY",
                    "OPPORTUNITY");

    private final Session session;
    private final TieGraph graph;

    private DossierWriter(Session session, TieGraph graph) {
        this.session = session;
        this.graph = graph;
    }

    /** Writes it unless the graph has it; goes on where it was cut short. */
    static void ensure(Session session, TieGraph graph) {
        new DossierWriter(session, graph).write();
    }

    static String key() {
        return TieGraph.keyOf("dossier");
    }

    private void write() {
        run(
                """
                MATCH (client:Account {key: $client})-[:OF]->(u:Unit), (s:Source {name: 'bench'})
                MATCH (manager:Person {key: $manager}), (owner:Person {key: $owner}), (sponsor:Person {key: $sponsor})
                MERGE (a:Account {key: $key})
                ON CREATE SET a.id = 'dossier', a.externalId = 'dossier', a.source = s.id, a.name = 'The Large Account',
                  a.sortName = 'the large account', a.kind = 'CUSTOMER', a.annualRevenue = 9e7, a.currency = 'EUR'
                MERGE (a)-[:OF]->(u)
                MERGE (manager)-[:MANAGES]->(a)
                MERGE (owner)-[:OWNS_CONTRACT]->(a)
                MERGE (sponsor)-[s2:SPONSORS {key: 'sponsor'}]->(a)
                ON CREATE SET s2.id = 'dossier-sponsor', s2.source = s.id, s2.fromDay = 18000
                """,
                Map.of(
                        "client", TieGraph.keyOf("account"),
                        "manager", TieGraph.key(TieGraph.VENDOR_TEAM - 2),
                        "owner", TieGraph.key(TieGraph.stakeholder(0)),
                        "sponsor", TieGraph.key(TieGraph.executive(1))));
        stakeholders();
        facts();
        for (int from = 0; from < INTERACTIONS; from += AT_ONCE) {
            interactions(from);
        }
    }

    private void stakeholders() {
        run(
                """
                MATCH (a:Account {key: $key}), (s:Source {name: 'bench'})
                UNWIND $rows AS row
                MATCH (p:Person {key: row.person}), (boss:Person {key: row.boss})
                MERGE (p)-[r:STAKEHOLDER_OF {key: row.key}]->(a)
                ON CREATE SET r.id = row.id, r.source = s.id, r.role = row.role, r.influence = row.influence,
                  r.stance = 0.1, r.recordedAt = datetime()
                FOREACH (_ IN CASE WHEN p = boss THEN [] ELSE [1] END |
                  MERGE (p)-[line:REPORTS_TO {key: $key}]->(boss)
                  ON CREATE SET line.id = row.id + '-line', line.source = s.id, line.recordedAt = datetime())
                """,
                Map.of(
                        "rows",
                        IntStream.range(0, STAKEHOLDERS)
                                .mapToObj(DossierWriter::stakeholder)
                                .toList()));
    }

    private static Map<String, Object> stakeholder(int number) {
        return Map.of(
                "person",
                TieGraph.key(TieGraph.stakeholder(number)),
                "boss",
                TieGraph.key(TieGraph.stakeholder(number == 0 ? 0 : (number - 1) / REPORTS)),
                "key",
                "dossier-" + number,
                "id",
                "dossier-stakeholder-" + number,
                "role",
                number < 20 ? "DECISION_MAKER" : number % 3 == 0 ? "INFLUENCER" : "USER",
                "influence",
                1.0 / (1 + number / 20));
    }

    private void facts() {
        run(
                """
                MATCH (a:Account {key: $key}), (s:Source {name: 'bench'})
                UNWIND range(1, 60) AS n
                MERGE (fact:AccountFact {key: $key + '|' + n})
                ON CREATE SET fact.id = 'dossier-fact-' + n, fact.source = s.id, fact.text = 'Something to know, number ' + n,
                  fact.kind = ['DRIVER', 'PAIN_POINT', 'RISK', 'PRODUCT', 'COMPETITOR', 'INITIATIVE'][n % 6]
                MERGE (a)-[r:HAS {key: toString(n)}]->(fact)
                ON CREATE SET r.id = 'dossier-has-' + n, r.source = s.id, r.recordedAt = datetime()
                WITH DISTINCT a, s
                UNWIND range(2017, 2026) AS number
                MERGE (year:AccountYear {key: $key + '#' + number})
                ON CREATE SET year.id = 'dossier-year-' + number, year.year = number, year.source = s.id
                MERGE (a)-[r:IN_YEAR {key: toString(number)}]->(year)
                ON CREATE SET r.id = 'dossier-in-' + number, r.source = s.id, r.revenue = 1e6 * number, r.currency = 'EUR',
                  r.pipeline = 1e6, r.satisfaction = 0.8, r.recordedAt = datetime()
                """,
                Map.of());
    }

    private void interactions(int from) {
        run(
                """
                MATCH (a:Account {key: $key}), (s:Source {name: 'bench'})
                UNWIND $rows AS row
                MATCH (ours:Person {key: row.ours}), (theirs:Person {key: row.theirs})
                MERGE (i:Interaction {key: row.key})
                ON CREATE SET i.id = row.id, i.externalId = row.id, i.source = s.id, i.kind = row.kind, i.account = $key,
                  i.openCase = CASE WHEN row.kind = 'SUPPORT_CASE' AND row.resolved IS NULL THEN $key END, i.recordedAt = datetime(), i.state = 'HELD',
                  i.day = row.day, i.at = datetime({epochSeconds: row.day * 86400 + 32400}), i.subject = 'About the project',
                  i.sentiment = row.sentiment, i.severity = row.severity, i.resolvedAt = row.resolved
                MERGE (i)-[:CONCERNS]->(a)
                MERGE (ours)-[one:TOOK_PART {key: row.key + '-1'}]->(i)
                ON CREATE SET one.id = row.id + '-1', one.source = s.id, one.role = 'ORGANIZER'
                MERGE (theirs)-[two:TOOK_PART {key: row.key + '-2'}]->(i)
                ON CREATE SET two.id = row.id + '-2', two.source = s.id, two.role = 'ATTENDEE'
                """,
                Map.of(
                        "rows",
                        IntStream.range(from, from + AT_ONCE)
                                .mapToObj(this::interaction)
                                .toList()));
    }

    private Map<String, Object> interaction(int number) {
        var random = new SplittableRandom(Hash.mix(graph.seed() ^ 0xD0, number));
        String kind = KINDS.get(random.nextInt(KINDS.size()));
        boolean isCase = kind.equals("SUPPORT_CASE");
        long day = TieGraph.SCORING_DAY - 1 - random.nextInt(DAYS);
        boolean open = isCase && day > TieGraph.SCORING_DAY - 30 && random.nextInt(3) == 0;
        Map<String, Object> row = new HashMap<>();
        row.put("key", TieGraph.keyOf("dossier-" + number));
        row.put("id", "dossier-interaction-" + number);
        row.put("kind", kind);
        row.put("day", day);
        row.put("ours", TieGraph.key(random.nextInt(TieGraph.VENDOR_TEAM)));
        row.put("theirs", TieGraph.key(TieGraph.stakeholder(random.nextInt(STAKEHOLDERS))));
        row.put("sentiment", random.nextInt(3) == 0 ? random.nextDouble() * 2 - 1 : null);
        row.put("severity", isCase ? 1 + random.nextInt(4) : null);
        row.put(
                "resolved",
                isCase && !open
                        ? java.time.LocalDate.ofEpochDay(day + 1)
                                .atStartOfDay(java.time.ZoneOffset.UTC)
                        : null);
        return row;
    }

    private void run(String statement, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("key", key());
        TieGraphWriter.run(session, statement, all);
    }
}
