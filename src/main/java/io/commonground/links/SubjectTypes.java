package io.commonground.links;

import graphql.schema.TypeResolver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.ClassNameTypeResolver;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Tells GraphQL which type the subject of a link has; other named things go by their class. */
@Configuration(proxyBeanMethods = false)
class SubjectTypes {

    @Bean
    RuntimeWiringConfigurer typesOfNamedThings() {
        TypeResolver byClass = new ClassNameTypeResolver();
        return wiring ->
                wiring.type(
                        "Named",
                        named ->
                                named.typeResolver(environment ->
                                        environment.getObject() instanceof Subject subject
                                                ? environment
                                                        .getSchema()
                                                        .getObjectType(subject.kind().type())
                                                : byClass.getType(environment)));
    }
}
