package io.commonground.introductions;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.Asker;
import io.commonground.graph.TestGraph;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Ann knows Bo, who knows Cy of Acme, whose account Max manages; Pam runs the program, and Zoe has
 * nothing to do with it.
 */
record Scene(TestGraph graph, int port) {

    static final List<String> EVERYBODY = List.of("Ann", "Bo", "Cy", "Max", "Pam", "Zoe");

    Scene draw() {
        graph.draw("Ann 0.9 Bo 0.8 Cy");
        EVERYBODY.forEach(graph::person);
        graph.run(
                """
                MATCH (cy:Person {id: 'Cy'}), (max:Person {id: 'Max'})
                CREATE (a:Account {id: 'acme', key: 'test:acme', name: 'Acme', region: 'EMEA'})
                CREATE (cy)-[:STAKEHOLDER_OF {role: 'CFO'}]->(a)<-[:MANAGES]-(max)
                """);
        return this;
    }

    /** Somebody in the role they have. */
    Asker as(String name) {
        return Asker.at(port).as(name, name.equals("Pam") ? "PROGRAM_MANAGER" : "SELLER");
    }

    /** Ann asks Bo for Cy; gives the introduction's id. */
    String ask() {
        Asker.Answer asked = ask("Ann", "Ann", "Bo", "Cy");
        assertThat(asked.codes()).as(asked.body()).isEmpty();
        return asked.at("requestIntroduction.introduction.id");
    }

    Asker.Answer ask(String asker, String... path) {
        return askWith(asker, "", path);
    }

    /** With more input, such as {@code idempotencyKey: "k"}. */
    Asker.Answer askWith(String asker, String more, String... path) {
        String people =
                Arrays.stream(path)
                        .map(name -> "\"test:" + name + "\"")
                        .collect(Collectors.joining(", "));
        return as(asker)
                .ask(
                        """
                        mutation { requestIntroduction(input: {path: [%s], message: "Coffee with them?" %s}) {
                          introduction { id state } userErrors { code message } } }
                        """
                                .formatted(people, more));
    }

    Asker.Answer answer(String who, String id, String answer) {
        return answer(who, id, answer, "");
    }

    /** With more arguments, such as {@code note: "no time"}. */
    Asker.Answer answer(String who, String id, String answer, String more) {
        return as(who).ask(
                        "mutation { answerIntroduction(id: \"%s\", answer: %s %s) { introduction { state } } }"
                                .formatted(id, answer, more));
    }

    Asker.Answer managerFirst(String who, boolean first) {
        return as(who).ask(
                        "mutation { setIntroductionRule(account: \"test:acme\", managerFirst: %s) { account { managerFirst } } }"
                                .formatted(first));
    }

    /** What somebody sees of it; null where nothing. */
    Map<String, Object> seen(String who, String id) {
        return as(who).ask(
                        """
                        { introduction(id: "%s") { state message asker { name } target { name } path { name } account { name }
                            steps { act by { name } byLink note reason } } }
                        """
                                .formatted(id))
                .at("introduction");
    }

    String state(String who, String id) {
        return as(who).ask("{ introduction(id: \"%s\") { state } }".formatted(id))
                .at("introduction.state");
    }

    /** The steps somebody sees: {@code REQUESTED Ann}. */
    List<String> steps(String who, String id) {
        List<Map<String, Object>> steps =
                as(who).ask(
                                "{ introduction(id: \"%s\") { steps { act by { name } } } }"
                                        .formatted(id))
                        .at("introduction.steps");
        return steps.stream()
                .map(step ->
                        step.get("act")
                                + (step.get("by") instanceof Map<?, ?> by
                                        ? " " + by.get("name")
                                        : ""))
                .toList();
    }

    /** Everything the graph holds of introductions. */
    String digest() {
        return graph.run(
                        """
                        MATCH (i:Introduction)
                        OPTIONAL MATCH (i)-[r]->(x)
                        WITH i, type(r) + ' ' + coalesce(x.id, '') + ' ' + coalesce(toString(r.since), '') AS line ORDER BY line
                        RETURN properties(i) AS i, collect(line) AS lines ORDER BY i.id
                        """)
                .toString();
    }
}
