package io.commonground.web.limits;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has every document measured, whichever way it comes in. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphQlCorsProperties.class)
class LimitsConfiguration {

    @Bean
    GraphQlSourceBuilderCustomizer measuredDocuments(Documents documents) {
        return builder ->
                builder.configureGraphQl(engine -> engine.preparsedDocumentProvider(documents));
    }
}
