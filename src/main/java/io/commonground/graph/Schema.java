package io.commonground.graph;

import java.util.Arrays;
import java.util.List;

/** Constraints and indexes, set up at every start; what stands already is left alone. */
final class Schema {

    private Schema() {}

    static void apply(Graph graph) {
        graph.auto(session -> statements().forEach(statement -> session.run(statement).consume()));
        graph.auto(session -> session.run(Statements.text("graph/await-indexes")).consume());
    }

    static List<String> statements() {
        return Arrays.stream(Statements.text("schema").replaceAll("(?m)^\\s*//.*$", "").split(";"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }
}
