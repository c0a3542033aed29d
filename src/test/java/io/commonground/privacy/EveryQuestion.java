package io.commonground.privacy;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes documents that ask the fields of the schema with arguments at random: a new field is asked
 * as soon as it is there.
 *
 * @param names what the arguments of the kind told by their names may be
 */
record EveryQuestion(GraphQLSchema schema, KnownNames names, Random random) {

    /** How deep objects are looked into; the deeper, the fewer of them. */
    private static final int DEPTH = 5;

    /** A document that asks one field of the root, and of its answer as much as there is. */
    String about(String field) {
        GraphQLFieldDefinition definition = schema.getQueryType().getFieldDefinition(field);
        return "{ " + asked(definition, 1, true) + " }";
    }

    /** A document that listens to a subscription, and asks as much of what it tells. */
    String of(String subscription) {
        GraphQLFieldDefinition definition =
                schema.getSubscriptionType().getFieldDefinition(subscription);
        return "subscription { " + asked(definition, 1, true) + " }";
    }

    Stream<String> subscriptions() {
        return schema.getSubscriptionType().getFieldDefinitions().stream()
                .map(GraphQLFieldDefinition::getName);
    }

    Stream<String> fields() {
        return schema.getQueryType().getFieldDefinitions().stream()
                .map(GraphQLFieldDefinition::getName);
    }

    private String asked(GraphQLFieldDefinition field, int depth, boolean optional) {
        return field.getName() + arguments(field, optional) + selection(field.getType(), depth);
    }

    private String arguments(GraphQLFieldDefinition field, boolean optional) {
        String arguments =
                field.getArguments().stream()
                        .filter(argument -> isNeeded(argument) || optional && random.nextBoolean())
                        .map(argument ->
                                argument.getName()
                                        + ": "
                                        + value(
                                                field.getName(),
                                                argument.getName(),
                                                argument.getType()))
                        .collect(Collectors.joining(", "));
        return arguments.isEmpty() ? "" : "(" + arguments + ")";
    }

    private static boolean isNeeded(GraphQLArgument argument) {
        return GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue();
    }

    private String value(String field, String argument, GraphQLInputType type) {
        return switch (type) {
            case GraphQLNonNull some ->
                    value(field, argument, (GraphQLInputType) some.getWrappedType());
            case GraphQLList many ->
                    "[" + value(field, argument, (GraphQLInputType) many.getWrappedType()) + "]";
            case GraphQLEnumType words -> oneOf(words.getValues()).getName();
            case GraphQLInputObjectType input ->
                    input.getFields().stream()
                            .filter(each ->
                                    GraphQLTypeUtil.isNonNull(each.getType())
                                            || random.nextBoolean())
                            .map(each ->
                                    each.getName()
                                            + ": "
                                            + value(field, each.getName(), each.getType()))
                            .collect(Collectors.joining(", ", "{", "}"));
            case GraphQLScalarType scalar -> names.value(scalar.getName(), field, argument, random);
            default -> throw new IllegalArgumentException(type.toString());
        };
    }

    private String selection(GraphQLType type, int depth) {
        GraphQLType named = GraphQLTypeUtil.unwrapAll(type);
        return switch (named) {
            case GraphQLObjectType object -> braces(fieldsOf(object, depth));
            case GraphQLInterfaceType shared -> {
                GraphQLObjectType one = oneOf(schema.getImplementations(shared));
                yield braces("__typename " + fieldsOf(shared, DEPTH) + on(one, depth));
            }
            case GraphQLUnionType union ->
                    braces("__typename" + on((GraphQLObjectType) oneOf(union.getTypes()), depth));
            default -> "";
        };
    }

    private String on(GraphQLObjectType type, int depth) {
        return " ... on " + type.getName() + " " + braces(fieldsOf(type, depth)).strip();
    }

    private String fieldsOf(GraphQLFieldsContainer type, int depth) {
        return type.getFieldDefinitions().stream()
                .filter(field -> isScalar(field) || depth < DEPTH && isLookedInto(depth))
                .map(field -> asked(field, depth + 1, false))
                .collect(Collectors.joining(" "));
    }

    private boolean isLookedInto(int depth) {
        return depth < 3 || random.nextInt(depth) == 0;
    }

    private static boolean isScalar(GraphQLFieldDefinition field) {
        GraphQLNamedSchemaElement named = GraphQLTypeUtil.unwrapAll(field.getType());
        return named instanceof GraphQLScalarType || named instanceof GraphQLEnumType;
    }

    private static String braces(String fields) {
        return fields.isBlank() ? " { __typename }" : " { " + fields + " }";
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
