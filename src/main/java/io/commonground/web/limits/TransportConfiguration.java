package io.commonground.web.limits;

import java.time.Duration;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.cors.CorsConfiguration;
import tools.jackson.databind.json.JsonMapper;

/** The three ways in to the API, each with the limits that are its own. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class TransportConfiguration {

    /** Often enough that nothing in between takes a silent connection for a dead one. */
    private static final Duration KEEP_ALIVE = Duration.ofSeconds(30);

    @Bean
    GraphQlHttpHandler graphQlHttpHandler(WebGraphQlHandler questions) {
        return new AnsweringHandler(questions);
    }

    /** The server lets go a little after the subscription has said that it ends. */
    @Bean
    GraphQlSseHandler graphQlSseHandler(WebGraphQlHandler questions, SubscriptionLimits limits) {
        return new GraphQlSseHandler(
                questions, limits.subscriptionLife().plus(KEEP_ALIVE), KEEP_ALIVE);
    }

    @Bean
    GraphQlWebSocketHandler graphQlWebSocketHandler(
            WebGraphQlHandler questions,
            JsonMapper json,
            GraphQlProperties properties,
            GraphQlCorsProperties origins,
            SubscriptionLimits limits,
            TrustedDocuments documents) {
        var timing =
                new Sockets.Timing(
                        properties.getWebsocket().getConnectionInitTimeout(), KEEP_ALIVE);
        return new Sockets(
                questions, converter(json), timing, configured(origins), limits, documents);
    }

    /** Where none is set, a page may come from the service itself only. */
    private static CorsConfiguration configured(GraphQlCorsProperties origins) {
        return Objects.requireNonNullElseGet(origins.toCorsConfiguration(), CorsConfiguration::new);
    }

    @SuppressWarnings("unchecked")
    private static HttpMessageConverter<Object> converter(JsonMapper json) {
        return (HttpMessageConverter<Object>)
                (HttpMessageConverter<?>) new JacksonJsonHttpMessageConverter(json);
    }
}
