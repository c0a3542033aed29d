package io.commonground.web;

import graphql.language.ArrayValue;
import graphql.language.EnumValue;
import graphql.language.FieldDefinition;
import graphql.language.Value;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.idl.SchemaDirectiveWiring;
import graphql.schema.idl.SchemaDirectiveWiringEnvironment;
import io.commonground.privacy.Role;
import io.commonground.privacy.Viewers;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/**
 * Lets only viewers in the roles that {@code @allowed} names ask for a field, and only viewers in
 * any role at all for a query, change or subscription without it; {@code viewer} answers everybody.
 */
@Configuration(proxyBeanMethods = false)
class AllowedRoles {

    private static final Set<String> ROOTS = Set.of("Query", "Mutation", "Subscription");
    private static final String FOR_EVERYBODY = "Query.viewer";

    @Bean
    RuntimeWiringConfigurer roleChecks(Viewers viewers) {
        return wiring -> wiring.directiveWiring(new Check(viewers));
    }

    private record Check(Viewers viewers) implements SchemaDirectiveWiring {

        @Override
        public GraphQLFieldDefinition onField(
                SchemaDirectiveWiringEnvironment<GraphQLFieldDefinition> environment) {
            GraphQLFieldDefinition field = environment.getElement();
            if (environment.getFieldsContainer() instanceof GraphQLObjectType type) {
                roles(type.getName(), field).ifPresent(roles -> check(environment, roles));
            }
            return named(field)
                    .map(roles ->
                            field.transform(changed -> changed.description(told(field, roles))))
                    .orElse(field);
        }

        private void check(
                SchemaDirectiveWiringEnvironment<GraphQLFieldDefinition> environment,
                Set<Role> roles) {
            DataFetcher<?> answer = environment.getFieldDataFetcher();
            environment.setFieldDataFetcher(question -> {
                viewers.current().mustBeAny(roles);
                return answer.get(question);
            });
        }
    }

    /**
     * Lets only viewers in the roles for a field pass.
     *
     * @throws io.commonground.graph.Forbidden where they have none of them
     */
    static void check(Viewers viewers, String type, GraphQLFieldDefinition field) {
        roles(type, field).ifPresent(viewers.current()::mustBeAny);
    }

    private static Optional<Set<Role>> roles(String type, GraphQLFieldDefinition field) {
        return named(field).or(() -> anyRole(type, field));
    }

    private static Optional<Set<Role>> anyRole(String type, GraphQLFieldDefinition field) {
        return ROOTS.contains(type) && !FOR_EVERYBODY.equals(type + "." + field.getName())
                ? Optional.of(EnumSet.allOf(Role.class))
                : Optional.empty();
    }

    /** The roles that the schema names for a field, if it names any. */
    static Optional<Set<Role>> named(GraphQLFieldDefinition field) {
        FieldDefinition definition = field.getDefinition();
        return definition == null
                ? Optional.empty()
                : definition.getDirectives("allowed").stream()
                        .map(allowed -> members(allowed.getArgument("roles").getValue()))
                        .findFirst();
    }

    private static Set<Role> members(Value<?> roles) {
        List<?> values = roles instanceof ArrayValue list ? list.getValues() : List.of(roles);
        return values.stream()
                .map(value -> Role.valueOf(((EnumValue) value).getName()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private static String told(GraphQLFieldDefinition field, Set<Role> roles) {
        return roles.stream()
                .map(Role::name)
                .collect(Collectors.joining(", ", field.getDescription() + " For ", "."));
    }
}
