package io.commonground.ties;

import io.commonground.graph.PartialDate;
import io.commonground.graph.Row;
import io.commonground.graph.Source;
import io.commonground.graph.Transaction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All sources by id, how far each is trusted, and of which special categories its facts are let in.
 */
record Sources(
        Map<String, Source> byId, Map<String, Double> trust, Map<String, List<String>> admitted) {

    static Sources read(Transaction transaction) {
        Sources sources = new Sources(new HashMap<>(), new HashMap<>(), new HashMap<>());
        for (Row row : transaction.run("ties/sources", Map.of())) {
            sources.byId().put(row.text("id"), Source.of(row));
            sources.trust().put(row.text("id"), row.real("confidence", 1));
            sources.admitted().put(row.text("id"), row.texts("admitted"));
        }
        return sources;
    }

    /** Confidence in the source times that in the fact, each 1 where not given. */
    double confidence(Row fact) {
        String source = fact.findText("source");
        double trusted = source == null ? 1 : trust.getOrDefault(source, 1.0);
        return trusted * fact.real("confidence", 1);
    }

    /**
     * Whether a fact at a body of these special categories counts; at most bodies there are none.
     */
    boolean admit(Row fact, List<String> special) {
        String source = fact.findText("source");
        return special.isEmpty()
                || source != null && admitted.getOrDefault(source, List.of()).containsAll(special);
    }

    /** The first day its source can have been retrieved, counted from 1970; ever where unknown. */
    double retrieved(Row fact) {
        String id = fact.findText("source");
        Source source = id == null ? null : byId.get(id);
        PartialDate day = source == null ? null : source.retrievedOn();
        return day == null ? Double.NEGATIVE_INFINITY : Days.earliest(day);
    }

    /** The id of a fact's source, one text object for all facts; empty where it has none. */
    String of(Row fact) {
        String source = fact.findText("source");
        Source known = source == null ? null : byId.get(source);
        return known == null ? "" : known.id();
    }
}
