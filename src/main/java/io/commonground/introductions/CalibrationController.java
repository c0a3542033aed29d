package io.commonground.introductions;

import io.commonground.graph.Graph;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers {@code calibration}. */
@Controller
class CalibrationController {

    private static final List<String> CAME =
            List.of(
                    State.INTRODUCED.name(),
                    State.MEETING_HELD.name(),
                    State.OPPORTUNITY.name(),
                    State.NOTHING.name());

    private final Graph graph;

    CalibrationController(Graph graph) {
        this.graph = graph;
    }

    @QueryMapping
    Optional<Calibration> calibration() {
        return Calibration.of(
                graph.read("introductions/outcomes", Map.of("came", CAME), Trial::of));
    }
}
