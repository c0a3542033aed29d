package io.commonground.embedded;

import java.net.URI;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Points the driver at a Neo4j in this process where {@code spring.neo4j.uri} names no other. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(StartingNeo4j.class)
class EmbeddedConfiguration {

    @Bean(destroyMethod = "close")
    EmbeddedNeo4j embeddedNeo4j(StartingNeo4j starting) {
        return starting.await();
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
