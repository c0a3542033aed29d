package io.commonground.web;

import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/**
 * The scalars of the schema beyond GraphQL's own: {@code Date} and {@code DateTime}, both ISO 8601,
 * and {@code JSON}.
 */
@Configuration(proxyBeanMethods = false)
class Scalars {

    private static final GraphQLScalarType DATE =
            GraphQLScalarType.newScalar().name("Date").coercing(new StrictDate()).build();

    @Bean
    RuntimeWiringConfigurer dateScalars() {
        return wiring ->
                wiring.scalar(DATE).scalar(ExtendedScalars.DateTime).scalar(ExtendedScalars.Json);
    }
}
