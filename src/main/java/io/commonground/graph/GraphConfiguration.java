package io.commonground.graph;

import org.neo4j.driver.Driver;
import org.neo4j.driver.NotificationSeverity;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the graph once its schema stands. */
@Configuration(proxyBeanMethods = false)
class GraphConfiguration {

    @Bean
    Graph graph(Driver driver, GraphSettings settings) {
        Graph graph = new Graph(driver, settings.timeBudget());
        Schema.apply(graph);
        return graph;
    }

    /** Hints about statements are for those who write them: every answer would carry them. */
    @Bean
    ConfigBuilderCustomizer withoutHints() {
        return builder -> builder.withMinimumNotificationSeverity(NotificationSeverity.OFF);
    }
}
