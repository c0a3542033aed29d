package io.commonground.alerts.rules;

import io.commonground.graph.Graph;
import io.commonground.graph.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a rule looks at.
 *
 * @param graph for work that nobody waits for
 * @param day the day everything is told for
 * @param moment now, on that day
 */
public record Evaluation(Graph graph, LocalDate day, Instant moment) {

    /** Reads with {@code $day}, as an epoch day, and {@code $moment} beside the parameters. */
    public List<Row> read(String statement, Map<String, ?> parameters) {
        Map<String, @Nullable Object> all = new HashMap<>(parameters);
        all.put("day", day.toEpochDay());
        all.put("moment", moment.atZone(ZoneOffset.UTC));
        return graph.read(statement, all);
    }
}
