package io.commonground.embedded;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Begins to start Neo4j as soon as the settings are known, while Spring still builds the rest. */
@Order(Ordered.LOWEST_PRECEDENCE)
class EarlyStart implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (!environment.containsProperty("spring.neo4j.uri")) {
            EmbeddedSettings settings = EmbeddedSettings.of(environment);
            context.getBeanFactory()
                    .registerSingleton("startingNeo4j", StartingNeo4j.begin(settings));
        }
    }
}
