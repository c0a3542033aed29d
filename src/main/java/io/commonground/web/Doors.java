package io.commonground.web;

import io.commonground.identity.Tokens;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;

/**
 * What a request has to show to be heard. Where there is an identity provider: a token, except for
 * health, for the files of the page, which is where people enter theirs, and for the page behind a
 * one-time link. A browser cannot show one when it opens a WebSocket; what it shows after that is
 * looked at by {@link AskingViewer}.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Doors {

    private static final Set<String> OPEN = Set.of("/", "/error", "/graphiql");
    private static final Set<String> OPEN_BELOW =
            Set.of("/actuator/health", "/graphiql", "/introductions/answer");

    @Bean
    SecurityFilterChain requestChain(HttpSecurity http, Tokens tokens) {
        http.csrf(AbstractHttpConfigurer::disable)
                .cors(Customizer.withDefaults())
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        return tokens.areNeeded() ? guarded(http) : open(http);
    }

    private static SecurityFilterChain open(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll()).build();
    }

    private static SecurityFilterChain guarded(HttpSecurity http) {
        SignInFirst signInFirst = new SignInFirst();
        return http.authorizeHttpRequests(Doors::guard)
                .oauth2ResourceServer(server ->
                        server.jwt(Customizer.withDefaults()).authenticationEntryPoint(signInFirst))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(signInFirst))
                .addFilterBefore(new ProviderAway(), BearerTokenAuthenticationFilter.class)
                .build();
    }

    private static void guard(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(Doors::isOpen)
                .permitAll()
                .anyRequest()
                .authenticated();
    }

    private static boolean isOpen(HttpServletRequest request) {
        String path = request.getServletPath();
        return OPEN.contains(path)
                || OPEN_BELOW.stream().anyMatch(open -> path.startsWith(open + "/"))
                || path.equals("/actuator/health")
                || isHandshake(request);
    }

    private static boolean isHandshake(HttpServletRequest request) {
        return request.getServletPath().equals("/graphql")
                && "websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
    }
}
