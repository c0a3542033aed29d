package io.commonground.web.limits;

import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;
import io.commonground.graph.LimitExceeded;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbers among the arguments of a field, wherever they are written. */
final class Arguments {

    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

    private final Field field;
    private final GraphQLFieldDefinition definition;
    private final Map<String, Object> variables;

    Arguments(Field field, GraphQLFieldDefinition definition, Map<String, Object> variables) {
        this.field = field;
        this.definition = definition;
        this.variables = variables;
    }

    /** A number from 0 up, or how many a list holds; null where the argument says neither. */
    @Nullable Long number(String name) {
        return number(given(name));
    }

    /** Whether the argument is one list that is asked for as a whole. */
    boolean isList(String name) {
        GraphQLArgument argument = definition.getArgument(name);
        return argument != null
                && GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(argument.getType()));
    }

    /** Whether what lies beyond the field's first rows can be asked for. */
    boolean hasMorePages() {
        return definition.getArgument("after") != null;
    }

    /** The argument as given, or its default. */
    private @Nullable Object given(String name) {
        Object given =
                field.getArguments().stream()
                        .filter(written -> written.getName().equals(name))
                        .findFirst()
                        .map(written -> resolved(written.getValue()))
                        .orElse(null);
        if (given != null) {
            return given;
        }
        GraphQLArgument argument = definition.getArgument(name);
        return argument == null || !argument.hasSetDefaultValue()
                ? null
                : argument.getArgumentDefaultValue().getValue();
    }

    private @Nullable Object resolved(Value<?> value) {
        return switch (value) {
            case VariableReference reference -> variables.get(reference.getName());
            case NullValue _ -> null;
            default -> value;
        };
    }

    private static @Nullable Long number(@Nullable Object value) {
        return switch (value) {
            case IntValue number -> clamped(number.getValue());
            case Number number -> Math.max(0, number.longValue());
            case ArrayValue list -> (long) list.getValues().size();
            case Collection<?> list -> (long) list.size();
            case null, default -> null;
        };
    }

    private static long clamped(BigInteger number) {
        return number.min(LARGEST).max(BigInteger.ZERO).longValue();
    }

    /**
     * Lets the field's lists pass.
     *
     * @throws LimitExceeded where one holds more
     */
    void checkLists(int most) {
        field.getArguments().forEach(argument -> checkList(argument.getValue(), most));
    }

    /** Looks into a value as it is written, or as a variable brings it. */
    static void checkList(@Nullable Object value, int most) {
        switch (value) {
            case ArrayValue list -> checkItems(list.getValues(), most);
            case Collection<?> list -> checkItems(list, most);
            case ObjectValue object ->
                    object.getObjectFields().forEach(part -> checkList(part.getValue(), most));
            case Map<?, ?> object -> object.values().forEach(part -> checkList(part, most));
            case null, default -> {}
        }
    }

    private static void checkItems(Collection<?> items, int most) {
        if (items.size() > most) {
            throw new LimitExceeded(
                    "A list holds %d values: at most %d. Send several requests."
                            .formatted(items.size(), most));
        }
        items.forEach(item -> checkList(item, most));
    }
}
