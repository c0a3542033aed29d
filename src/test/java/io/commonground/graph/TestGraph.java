package io.commonground.graph;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/** The run's database as tests see it: emptied, drawn in a few lines, and asked directly. */
public class TestGraph {

    private static final String TURN =
            """
            MERGE (l:TieLayer {id: 'ties'})
            ON CREATE SET l.born = randomUUID(), l.scoringDay = 20779
            SET l.turn = coalesce(l.turn, 0) + 1
            WITH l SET l.forgotten = l.turn
            """;

    private final Driver driver;

    /** Whether ties were drawn, not derived: then whatever is written is a turn of their layer. */
    private boolean drawn;

    TestGraph(Driver driver) {
        this.driver = driver;
    }

    public void clear() {
        drawn = false;
        run("MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 10000 ROWS");
        run("MATCH (n) CALL (n) { DELETE n } IN TRANSACTIONS OF 10000 ROWS");
    }

    /** Runs a statement of the test's own. */
    public List<Record> run(String cypher, Map<String, Object> parameters) {
        try (var session = driver.session(SessionConfigs.shared(driver))) {
            List<Record> rows = session.run(cypher, parameters).list();
            if (drawn) {
                session.run(TURN).consume();
            }
            return rows;
        }
    }

    public List<Record> run(String cypher) {
        return run(cypher, Map.of());
    }

    /** Draws people and open ties: {@code Ann 0.9 Bo 0.8 Cy}, a line for each chain. */
    public void draw(String chains) {
        drawn = true;
        chains.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(this::drawChain);
    }

    private void drawChain(String chain) {
        String[] words = chain.split("\\s+");
        person(words[0]);
        for (int i = 2; i < words.length; i += 2) {
            person(words[i]);
            tie(words[i - 2], Double.parseDouble(words[i - 1]), words[i]);
        }
    }

    /** A person whose id, external id and name are that name, from the source {@code test}. */
    public void person(String name) {
        run(
                """
                MERGE (s:Source {name: 'test'}) ON CREATE SET s.id = 'source-test', s.kind = 'MANUAL', s.visibility = 'TEAM'
                MERGE (p:Person {id: $name})
                ON CREATE SET p.name = $name, p.sortName = $sortName, p.key = 'test:' + $name, p.externalId = $name, p.source = s.id
                """,
                Map.of("name", name, "sortName", Names.fold(name)));
    }

    private void tie(String one, double strength, String other) {
        String start = one.compareTo(other) < 0 ? one : other;
        String end = start.equals(one) ? other : one;
        run(
                """
                MATCH (a:Person {id: $start}), (b:Person {id: $end})
                CREATE (a)-[:TIE {open: $s, basis: 'O'}]->(b)
                """,
                Map.of("start", start, "end", end, "s", strength));
    }
}
