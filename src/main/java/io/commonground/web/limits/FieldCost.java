package io.commonground.web.limits;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLFieldDefinition;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the schema says about the cost of a field, by {@code @cost} and {@code @listSize}.
 *
 * @param weight what asking for it once costs beside the objects it brings
 * @param times arguments that the weight is multiplied by
 * @param assumed rows where no argument says how many; null where the schema does not say either
 * @param each whether those are rows for each that an argument of the field above asks for
 * @param by the argument that says how many rows come; null where there is none
 * @param atMost rows that argument may ask for; null for as many as everywhere
 */
record FieldCost(
        long weight,
        List<String> times,
        @Nullable Integer assumed,
        boolean each,
        @Nullable String by,
        @Nullable Integer atMost) {

    static final String FIRST = "first";

    static FieldCost of(GraphQLFieldDefinition field) {
        GraphQLAppliedDirective cost = field.getAppliedDirective("cost");
        GraphQLAppliedDirective size = field.getAppliedDirective("listSize");
        Integer weight = value(cost, "weight");
        List<String> times = value(cost, "times");
        Boolean each = value(size, "each");
        String by = value(size, "by");
        return new FieldCost(
                weight == null ? 0 : weight,
                Objects.requireNonNullElse(times, List.of()),
                value(size, "assumed"),
                each == null || each,
                by == null && field.getArgument(FIRST) != null ? FIRST : by,
                value(size, "atMost"));
    }

    private static <T> @Nullable T value(
            @Nullable GraphQLAppliedDirective directive, String argument) {
        if (directive == null) {
            return null;
        }
        GraphQLAppliedDirectiveArgument given = directive.getArgument(argument);
        return given == null ? null : given.getValue();
    }
}
