package io.commonground.bench;

import java.time.Duration;
import java.util.List;

/**
 * What was measured on one graph.
 *
 * @param allowed what the service was given
 * @param ready from the start of its process to its first answer on paths
 * @param held what it held at the end
 * @param timings in the order in which they were asked
 * @param asked how many pairs
 * @param same how many of the service's answers were those of the plain arrays
 */
record Measured(
        TieGraph graph,
        Memory allowed,
        Duration ready,
        ServiceMemory held,
        List<Timings> timings,
        int asked,
        int same) {

    /** The median of the service's look-up of a person, in milliseconds. */
    double lookUp() {
        return timings.stream()
                .filter(each -> each.operation().name().equals(ServiceQuestions.LOOK_UP))
                .findFirst()
                .orElseThrow()
                .percentile(0.5);
    }
}
