package io.commonground.web.limits;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.instrumentation.ChainedInstrumentation;
import io.commonground.graph.GraphTest;
import io.commonground.privacy.Viewers;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.OrderUtils;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Mono;

/** What holds for somebody who has signed in, and for nobody. */
@GraphTest
class SignedInTests {

    private static final String DEAR =
            "{ importJobs(first: 100) { nodes { rejections(first: 450) { line } } } }";

    @Autowired WebGraphQlHandler service;
    @Autowired GraphQlHttpHandler http;
    @Autowired GraphQlSource schema;
    @Autowired Viewers viewers;
    @Autowired List<WebGraphQlInterceptor> around;

    private static WebGraphQlRequest request(Asking asking, String document) {
        return new WebGraphQlRequest(
                URI.create("http://127.0.0.1/graphql"),
                new HttpHeaders(),
                new LinkedMultiValueMap<>(),
                Map.<String, Object>of(Asking.class.getName(), asking),
                Map.<String, Object>of("query", document),
                "1",
                Locale.ROOT);
    }

    private WebGraphQlResponse ask(Asking asking, String document) {
        return Objects.requireNonNull(service.handleRequest(request(asking, document)).block());
    }

    @Test
    void whoAsksForTooMuchInAMinuteIsToldHowLongToWait() {
        Asking ann = new Asking("Ann", true, null, false);
        assertThat(ask(ann, DEAR).isValid()).isTrue();
        assertThat(ask(ann, DEAR).getExtensions().toString()).contains("remaining");

        WebGraphQlResponse refused = ask(ann, DEAR);

        assertThat(refused.getErrors().getFirst().getExtensions())
                .containsEntry("code", "LIMIT_EXCEEDED");
        assertThat(refused.getErrors().getFirst().getMessage()).contains("100000 a minute");
        assertThat(Integer.parseInt(refused.getResponseHeaders().getFirst(HttpHeaders.RETRY_AFTER)))
                .isBetween(1, 60);
        assertThat(
                        ((AnsweringHandler) http)
                                .selectResponseStatus(refused, MediaType.APPLICATION_JSON))
                .isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(ask(new Asking("Bo", true, null, false), DEAR).isValid()).isTrue();
    }

    @Test
    void whatStandsAroundARequestHasAPlaceOfItsOwn() {
        assertThat(
                        around.stream()
                                .map(one ->
                                        OrderUtils.getOrder(
                                                one.getClass(), Ordered.LOWEST_PRECEDENCE)))
                .hasSizeGreaterThan(5)
                .doesNotHaveDuplicates();
    }

    @Test
    void whoseSignInHasEndedIsAskedToSignInAgain() {
        Asking gone = new Asking("Cy", true, Instant.now().minusSeconds(1), false);

        assertThat(ask(gone, "{ viewer { name } }").getErrors().getFirst().getExtensions())
                .containsEntry("code", "UNAUTHENTICATED");
    }

    @Test
    void aRequestThatTakesTooLongIsAnsweredAllTheSame() {
        var time =
                new RequestTime(new RequestLimits(DataSize.ofKilobytes(1), Duration.ofMillis(20)));

        WebGraphQlResponse answer =
                time.intercept(request(Asking.LOCAL, "{ viewer { name } }"), _ -> Mono.never())
                        .block(Duration.ofSeconds(30));

        assertThat(Objects.requireNonNull(answer).getErrors().getFirst().getExtensions())
                .containsEntry("code", "TIME_BUDGET_EXCEEDED");
    }

    @ParameterizedTest
    @CsvSource({"EVERYBODY, ", "VIEWERS, UNAUTHENTICATED", "NOBODY, FORBIDDEN"})
    void theSchemaIsShownToThoseItIsFor(IntrospectionLimits.Readers readers, String code) {
        // Nobody is known to ask here, other than over HTTP, where the local viewer is.
        GraphQL api =
                schema.graphQl()
                        .transform(engine ->
                                engine.instrumentation(
                                        new ChainedInstrumentation(
                                                new CostCheck(
                                                        new CostLimits(100, 100, 1000, 1000),
                                                        new Rates(new RateLimits(1000))),
                                                new SchemaReaders(
                                                        new IntrospectionLimits(readers),
                                                        viewers))));

        ExecutionResult answer = api.execute("{ __type(name: \"Viewer\") { name } }");

        assertThat(
                        answer.getErrors().stream()
                                .map(error -> error.getExtensions().get("code"))
                                .toList())
                .isEqualTo(code == null ? List.of() : List.of(code));
        assertThat(api.execute("{ __typename }").getErrors()).isEmpty();
    }

    @Test
    void documentsAreRememberedWhenTheyAreValidAndFit() {
        var documents = new Documents(new DocumentLimits(100, 20, 20, 50, 10, 60));
        GraphQL api =
                schema.graphQl().transform(engine -> engine.preparsedDocumentProvider(documents));
        for (int i = 0; i < 10; i++) {
            api.execute("{ __typename } # padding to %d characters in all".formatted(i));
        }
        assertThat(documents.remembered()).isEqualTo(1);

        api.execute("{ nothing }");
        assertThat(documents.remembered()).isEqualTo(1);
    }
}
