package io.commonground.graph;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/** One row of an answer, read by column name; {@code find…} for what may be null. */
public final class Row {

    private final MapAccessor columns;

    Row(MapAccessor columns) {
        this.columns = columns;
    }

    public boolean isNull(String column) {
        return columns.get(column).isNull();
    }

    public String text(String column) {
        return columns.get(column).asString();
    }

    public @Nullable String findText(String column) {
        Value value = columns.get(column);
        return value.isNull() ? null : value.asString();
    }

    public long number(String column) {
        return columns.get(column).asLong();
    }

    public int integer(String column) {
        return columns.get(column).asInt();
    }

    public @Nullable Integer findInteger(String column) {
        Value value = columns.get(column);
        return value.isNull() ? null : (Integer) value.asInt();
    }

    public double real(String column) {
        return columns.get(column).asDouble();
    }

    public double real(String column, double otherwise) {
        Value value = columns.get(column);
        return value.isNull() ? otherwise : value.asDouble();
    }

    public @Nullable Double findReal(String column) {
        Value value = columns.get(column);
        return value.isNull() ? null : (Double) value.asDouble();
    }

    /** True only where the column holds true; null counts as false. */
    public boolean flag(String column) {
        Value value = columns.get(column);
        return !value.isNull() && value.asBoolean();
    }

    public @Nullable PartialDate findDate(String column) {
        String text = findText(column);
        return text == null ? null : PartialDate.of(text);
    }

    public @Nullable LocalDate findDay(String column) {
        Value value = columns.get(column);
        return value.isNull() ? null : LocalDate.ofEpochDay(value.asLong());
    }

    public Instant getInstant(String column) {
        return columns.get(column).asZonedDateTime().toInstant();
    }

    public @Nullable Instant findInstant(String column) {
        Value value = columns.get(column);
        return value.isNull() ? null : value.asZonedDateTime().toInstant();
    }

    /** The texts of a list column; empty where it is null. */
    public List<String> texts(String column) {
        Value value = columns.get(column);
        return value.isNull() ? List.of() : value.asList(Value::asString);
    }

    public List<Double> reals(String column) {
        Value value = columns.get(column);
        return value.isNull() ? List.of() : value.asList(Value::asDouble);
    }

    /** The whole numbers of a list column; empty where it is null. */
    public long[] numbers(String column) {
        Value value = columns.get(column);
        return value.isNull()
                ? new long[0]
                : StreamSupport.stream(value.values().spliterator(), false)
                        .mapToLong(Value::asLong)
                        .toArray();
    }

    /** The numbers of a list column, unboxed; empty where it is null. */
    public double[] doubles(String column) {
        Value value = columns.get(column);
        return value.isNull() ? new double[0] : doubles(value);
    }

    private static double[] doubles(Value list) {
        return StreamSupport.stream(list.values().spliterator(), false)
                .mapToDouble(Value::asDouble)
                .toArray();
    }

    /** What somebody else's mapping makes of the row. */
    public <T> T as(Function<MapAccessor, T> mapping) {
        return mapping.apply(columns);
    }

    /** The epoch days of a list column as dates; null where the list holds null. */
    public List<@Nullable LocalDate> days(String column) {
        return columns.get(column)
                .<@Nullable LocalDate>asList(
                        day -> day.isNull() ? null : LocalDate.ofEpochDay(day.asLong()));
    }

    /** A list of maps as rows of their own; empty where it is null. */
    public List<Row> rows(String column) {
        Value value = columns.get(column);
        return value.isNull() ? List.of() : value.asList(Row::new);
    }

    public @Nullable Row findRow(String column) {
        Value value = columns.get(column);
        return value.isNull() ? null : new Row(value);
    }

    /** A map that is never null, as a row of its own. */
    public Row getRow(String column) {
        return new Row(columns.get(column));
    }

    public Map<String, Object> asMap() {
        return columns.asMap();
    }
}
