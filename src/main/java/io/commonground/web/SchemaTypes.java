package io.commonground.web;

import graphql.TypeResolutionEnvironment;
import graphql.schema.GraphQLObjectType;
import io.commonground.graph.Named;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.ClassNameTypeResolver;

/** Tells which object type of the schema shows a thing whose field promises an interface only. */
@Configuration(proxyBeanMethods = false)
class SchemaTypes {

    @Bean
    GraphQlSourceBuilderCustomizer typesOfNamedThings() {
        return builder -> builder.defaultTypeResolver(new NamedTypeResolver());
    }

    private static final class NamedTypeResolver extends ClassNameTypeResolver {

        @Override
        public @Nullable GraphQLObjectType getType(TypeResolutionEnvironment environment) {
            return environment.getObject() instanceof Named named
                    ? environment.getSchema().getObjectType(named.schemaType())
                    : super.getType(environment);
        }
    }
}
