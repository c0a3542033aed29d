package io.commonground;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.commonground.graph.GraphTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

@GraphTest
class SchemaTests {

    @Autowired GraphQlSource source;
    @Autowired SchemaInspection inspection;

    @Test
    void everyFieldAndArgumentIsMappedAndNothingIsSkipped() {
        assertThat(inspection.report().unmappedFields()).isEmpty();
        assertThat(inspection.report().unmappedRegistrations()).isEmpty();
        assertThat(inspection.report().unmappedArguments()).isEmpty();
        assertThat(inspection.report().skippedTypes()).isEmpty();
    }

    @Test
    void everyTypeFieldArgumentAndValueIsDescribed() {
        GraphQLSchema schema = source.schema();
        List<String> silent = new ArrayList<>();
        schema.getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__"))
                .forEach(type -> collectSilent(type, silent));
        assertThat(silent).isEmpty();
    }

    private static void collectSilent(GraphQLNamedSchemaElement type, List<String> silent) {
        note(type.getName(), type.getDescription(), silent);
        switch (type) {
            case GraphQLObjectType object -> fields(type, object.getFieldDefinitions(), silent);
            case GraphQLInterfaceType object -> fields(type, object.getFieldDefinitions(), silent);
            case GraphQLInputObjectType input ->
                    input.getFieldDefinitions()
                            .forEach(field ->
                                    note(
                                            type.getName() + "." + field.getName(),
                                            field.getDescription(),
                                            silent));
            case GraphQLEnumType values ->
                    values.getValues()
                            .forEach(value ->
                                    note(
                                            type.getName() + "." + value.getName(),
                                            value.getDescription(),
                                            silent));
            default -> {}
        }
    }

    private static void fields(
            GraphQLNamedSchemaElement type,
            List<GraphQLFieldDefinition> fields,
            List<String> silent) {
        for (GraphQLFieldDefinition field : fields) {
            String name = type.getName() + "." + field.getName();
            note(name, field.getDescription(), silent);
            for (GraphQLArgument argument : field.getArguments()) {
                note(name + "(" + argument.getName() + ")", argument.getDescription(), silent);
            }
        }
    }

    private static void note(String name, String description, List<String> silent) {
        if (Objects.requireNonNullElse(description, "").isBlank()) {
            silent.add(name);
        }
    }
}
