package io.commonground.embedded;

import java.net.URI;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Points the driver at a Neo4j in this process where {@code spring.neo4j.uri} names no other. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.neo4j.uri", matchIfMissing = true, havingValue = "embedded")
class EmbeddedConfiguration {

    @Bean(destroyMethod = "close", bootstrap = Bean.Bootstrap.BACKGROUND)
    EmbeddedNeo4j embeddedNeo4j(Environment environment) {
        return EmbeddedNeo4j.start(EmbeddedSettings.of(environment));
    }

    @Bean
    Neo4jConnectionDetails embeddedConnection(EmbeddedNeo4j neo4j) {
        return new Neo4jConnectionDetails() {
            @Override
            public URI getUri() {
                return neo4j.uri();
            }

            @Override
            public AuthToken getAuthToken() {
                return AuthTokens.basic("neo4j", neo4j.password());
            }
        };
    }
}
