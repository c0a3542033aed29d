package io.commonground.intake;

import io.commonground.graph.Ids;
import io.commonground.graph.PartialDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one file of a bundle may hold and how its rows become nodes or facts.
 *
 * @param file its name
 * @param columns what it may say
 * @param identity the columns that tell two rows apart; {@code from/to} means from, else to
 * @param rule refuses rows whose values contradict each other, with a {@link BadRow}
 * @param shape adds to a row's parameters what follows from its values
 */
record Table(
        String file,
        List<Column> columns,
        List<String> identity,
        Consumer<Values> rule,
        Shape shape) {

    /** Adds to a row's parameters what follows from its values. */
    @FunctionalInterface
    interface Shape {
        void add(Values values, Parameters row, Parameters properties, Origin origin);
    }

    static Table of(String file, List<String> identity, Column... columns) {
        return new Table(file, List.of(columns), identity, _ -> {}, (_, _, _, _) -> {});
    }

    Table where(Consumer<Values> rule) {
        return new Table(file, columns, identity, this.rule.andThen(rule), shape);
    }

    Table shaped(Shape shape) {
        return new Table(file, columns, identity, rule, shape);
    }

    Column column(String name) {
        return columns.stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
    }

    /** Whether its rows are things with an id of their own, not facts about others. */
    boolean holdsThings() {
        return identity.equals(List.of("id"));
    }

    /** What tells the row from all others of the file. */
    String identityOf(Values values) {
        return joined(values, identity);
    }

    /** What tells a fact from others between the same two things. */
    private String factKey(Values values) {
        return joined(
                values,
                identity.stream()
                        .filter(name -> name.contains("/") || !column(name).isReference())
                        .toList());
    }

    private static String joined(Values values, List<String> names) {
        return names.stream()
                .map(name ->
                        Arrays.stream(name.split("/"))
                                .map(values::find)
                                .filter(Objects::nonNull)
                                .findFirst()
                                .map(value ->
                                        value.toString().replace("\\", "\\\\").replace("|", "\\|"))
                                .orElse(""))
                .collect(Collectors.joining("|"));
    }

    /** The row as its statement takes it. */
    Parameters parameters(Values values, Origin origin, ZonedDateTime now) {
        Parameters row = new Parameters();
        Parameters properties = new Parameters();
        for (Column column : columns) {
            Object value = values.find(column.name());
            if (column.isReference()) {
                row.put(column.name(), value == null ? null : origin.key((String) value));
            } else if (column.property() != null) {
                store(properties, column.property(), value);
            }
        }
        String key = holdsThings() ? origin.key(values.text("id")) : factKey(values);
        row.put("key", key);
        row.put("id", Ids.next());
        row.put("fingerprint", Fingerprint.of(values.all()));
        properties.put("key", key);
        properties.put("fingerprint", row.get("fingerprint"));
        origin.mark(properties, now);
        if (!holdsThings()) {
            properties.put("id", row.get("id"));
            properties.put("seen", origin.confirms() ? origin.job() : null);
        }
        shape.add(values, row, properties, origin);
        row.put("properties", properties);
        return row;
    }

    private static void store(Parameters properties, String name, @Nullable Object value) {
        if (value instanceof PartialDate date) {
            properties.put(name, date.text());
            if (name.equals("from")) {
                properties.put("fromDay", date.earliest().toEpochDay());
            } else if (name.equals("to")) {
                properties.put("toDay", date.latest().toEpochDay());
            }
        } else {
            properties.put(name, value);
        }
    }
}
