package io.commonground.introductions;

import io.commonground.graph.Graph;
import io.commonground.graph.Row;
import io.commonground.graph.Transaction;
import io.commonground.privacy.Lens;
import io.commonground.ties.TieTurns;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What people say about being asked for introductions. */
@Component
class Availabilities {

    private final Graph graph;
    private final Moves moves;

    Availabilities(Graph graph, Moves moves) {
        this.graph = graph;
        this.moves = moves;
    }

    /**
     * Counts from the next question on: whoever is closed stands on no path any more, and what they
     * were asked ends.
     *
     * @param person own id
     */
    void set(String person, Availability availability) {
        graph.writing(transaction -> {
            transaction.run(
                    "introductions/set-availability",
                    Map.of("person", person, "availability", availability.name()));
            TieTurns.announce(List.of(person), transaction);
            if (availability == Availability.CLOSED) {
                end(person, transaction);
            }
            return person;
        });
    }

    private void end(String person, Transaction transaction) {
        for (Row row : transaction.run("introductions/waiting-for", Map.of("person", person))) {
            moves.hold(row.text("id"), transaction)
                    .filter(standing -> standing.awaited().contains(person))
                    .filter(standing -> standing.state() == State.AWAITING_CONNECTOR)
                    .ifPresent(standing -> moves.make(standing, Move.of(Act.CLOSED), transaction));
        }
    }

    /** What these people say, by own id. */
    Map<String, Availability> of(Collection<String> people, Lens lens) {
        Map<String, Availability> said = new HashMap<>();
        graph.read(
                        "introductions/availability",
                        Map.of("ids", List.copyOf(people), "lens", lens.asParameter()))
                .forEach(row ->
                        said.put(row.text("id"), Availability.valueOf(row.text("availability"))));
        return said;
    }
}
