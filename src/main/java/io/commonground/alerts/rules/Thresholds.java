package io.commonground.alerts.rules;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The thresholds of a rule, from the record of its settings. */
final class Thresholds {

    private final Record settings;

    Thresholds(Record settings) {
        this.settings = settings;
    }

    /** The map that statements know as {@code $settings}. */
    Map<String, @Nullable Object> asParameter() {
        Map<String, @Nullable Object> parameter = new HashMap<>();
        values().forEach((name, value) -> parameter.put(name, parameter(value)));
        return parameter;
    }

    private static @Nullable Object parameter(@Nullable Object value) {
        return switch (value) {
            case Enum<?> word -> word.name();
            case Collection<?> list -> list.stream().map(Thresholds::parameter).toList();
            case null, default -> value;
        };
    }

    Map<String, String> asTexts() {
        Map<String, String> texts = new LinkedHashMap<>();
        values().forEach((name, value) ->
                texts.put(name, value == null ? "none" : Details.said(value)));
        return texts;
    }

    private Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        Arrays.stream(settings.getClass().getRecordComponents())
                .forEach(component -> values.put(component.getName(), value(component)));
        return values;
    }

    private @Nullable Object value(RecordComponent component) {
        try {
            var accessor = Objects.requireNonNull(component.getAccessor());
            accessor.setAccessible(true);
            return accessor.invoke(settings);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
