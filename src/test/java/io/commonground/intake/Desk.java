package io.commonground.intake;

import io.commonground.graph.TestGraph;
import java.nio.file.Path;
import java.util.List;

/** Hands bundles in and looks at what became of them. */
final class Desk {

    private final Imports imports;
    private final Jobs jobs;
    private final TestGraph graph;

    Desk(Imports imports, Jobs jobs, TestGraph graph) {
        this.imports = imports;
        this.jobs = jobs;
        this.graph = graph;
    }

    ImportJob take(Path bundle) {
        return imports.await(imports.submit(bundle), _ -> {});
    }

    /** What was left out, as it is printed. */
    List<String> rejections(ImportJob job) {
        return jobs.rejections(List.of(job.id()), 1_000).get(job.id()).stream()
                .map(Rejection::toString)
                .toList();
    }

    ImportFile file(ImportJob job, String name) {
        return jobs.files(List.of(job.id())).get(job.id()).stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** One column of the rows of a statement, as texts, in their order. */
    List<String> ask(String statement) {
        return graph.run(statement).stream().map(row -> row.get(0).asObject() + "").toList();
    }

    /** The affiliations that hold: {@code ann CFO zeta 2011}. */
    List<String> affiliations() {
        return ask(
                """
                MATCH (p:Person)-[r:WORKED_AT|ATTENDED|SERVED_ON|MEMBER_OF]->(u) WHERE r.retractedAt IS NULL
                RETURN p.externalId + ' ' + coalesce(r.title, '-') + ' ' + u.externalId + ' ' + coalesce(r.from, '-') AS said
                ORDER BY said
                """);
    }
}
