package io.commonground.intake;

import io.commonground.graph.PartialDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one row says, by column; a column that is absent or empty says nothing. */
final class Values {

    private final Map<String, Object> values = new LinkedHashMap<>();

    void put(String column, Object value) {
        values.put(column, value);
    }

    @Nullable Object find(String column) {
        return values.get(column);
    }

    @Nullable String findText(String column) {
        return (String) values.get(column);
    }

    /** The value of a required column. */
    String text(String column) {
        return String.valueOf(values.get(column));
    }

    String text(String column, String otherwise) {
        return values.get(column) instanceof String text ? text : otherwise;
    }

    @SuppressWarnings("unchecked")
    List<String> texts(String column) {
        return values.get(column) instanceof List<?> list ? (List<String>) list : List.of();
    }

    @Nullable PartialDate findDate(String column) {
        return (PartialDate) values.get(column);
    }

    /** All values with their columns, for fingerprints. */
    Map<String, Object> all() {
        return values;
    }
}
