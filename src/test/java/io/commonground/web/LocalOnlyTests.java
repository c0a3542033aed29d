package io.commonground.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.identity.Tokens;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Pages of other origins are answered where a setting names them, and nowhere else. */
class LocalOnlyTests {

    @ParameterizedTest
    @CsvSource({
        "http://localhost:3000,    http://localhost:3000, 200",
        "http://elsewhere.example, http://localhost:3000, 403",
        "http://localhost:3000,    ,                      403",
        "http://localhost:8080,    ,                      200",
    })
    void anOriginIsOwnOrNamed(String origin, String named, int status) throws Exception {
        var origins = new GraphQlCorsProperties();
        origins.setAllowedOrigins(named == null ? List.of() : List.of(named));
        var request = new MockHttpServletRequest("POST", "/graphql");
        request.setServerName("localhost");
        request.addHeader("Host", "localhost:8080");
        request.addHeader("Origin", origin);
        Tokens noTokens = new DefaultListableBeanFactory().createBean(Tokens.class);
        var response = new MockHttpServletResponse();

        new LocalOnly(noTokens, origins).doFilter(request, response, new MockFilterChain());

        assertThat(response.getStatus()).isEqualTo(status);
    }
}
