package io.commonground.graph;

import org.neo4j.driver.Driver;
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
}
