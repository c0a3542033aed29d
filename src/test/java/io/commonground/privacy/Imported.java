package io.commonground.privacy;

import io.commonground.graph.TestGraph;
import java.util.Map;

/** Imports as they stand in the graph, drawn without a bundle. */
record Imported(TestGraph graph) {

    /** Of somebody's own. */
    static final String ID = "import-of-ones-own";

    /** Of the private source of somebody else. */
    static final String SECRET = "import-of-somebody-else";

    /** An import that somebody handed in, on which another process works. */
    void begin(String id, String by) {
        graph.run(
                """
                MERGE (j:ImportJob {id: $id})
                SET j += {state: 'RUNNING', format: 'bundle', source: 'test', path: '-', spooled: false, submittedBy: $by,
                  submittedAt: datetime('2026-11-22T08:00:00Z'), startedAt: datetime('2026-11-22T08:00:01Z'),
                  leaseOwner: 'elsewhere', leaseUntil: datetime() + duration('PT1H'), rowsTotal: 9, rowsRead: 4,
                  created: 4, updated: 0, unchanged: 0, rejected: 0, incomplete: 0, retracted: 0}
                """,
                Map.of("id", id, "by", by));
    }

    void end(String id) {
        graph.run(
                "MATCH (j:ImportJob {id: $id}) SET j.state = 'DONE', j.rowsRead = 9, j.finishedAt = datetime('2026-11-22T08:00:09Z')",
                Map.of("id", id));
    }

    void forget(String id) {
        graph.run("MATCH (j:ImportJob {id: $id}) DELETE j", Map.of("id", id));
    }
}
