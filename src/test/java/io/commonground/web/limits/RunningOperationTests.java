package io.commonground.web.limits;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** An id is of one operation, from its beginning until it ends or nobody wants to hear of it. */
class RunningOperationTests {

    private static final String ID = "1";

    private final Map<String, Object> socket = new ConcurrentHashMap<>();
    private final List<Object> told = new ArrayList<>();

    private final WebSocketGraphQlRequest question =
            new WebSocketGraphQlRequest(
                    URI.create("ws://127.0.0.1/graphql"),
                    new HttpHeaders(),
                    new LinkedMultiValueMap<>(),
                    Map.of(),
                    Map.of("query", "{ __typename }"),
                    ID,
                    Locale.ROOT,
                    (WebSocketSessionInfo)
                            Proxy.newProxyInstance(
                                    getClass().getClassLoader(),
                                    new Class<?>[] {WebSocketSessionInfo.class},
                                    (_, method, _) ->
                                            method.getName().equals("getAttributes")
                                                    ? socket
                                                    : null));

    private WebGraphQlResponse response(Object data) {
        return new WebGraphQlResponse(
                new DefaultExecutionGraphQlResponse(
                        question.toExecutionInput(),
                        ExecutionResult.newExecutionResult().data(data).build()));
    }

    private boolean begin() {
        return RunningOperations.begin(socket, ID);
    }

    private void run(Mono<WebGraphQlResponse> answer) {
        new RunningOperations()
                .intercept(question, _ -> answer)
                .subscribe(response -> told.add(response.getData()), _ -> told.add("failed"));
    }

    @Test
    void whatNobodyWantsToHearIsNotToldUnderTheNextOperationOfThatId() {
        Sinks.One<WebGraphQlResponse> first = Sinks.one();
        Sinks.One<WebGraphQlResponse> second = Sinks.one();
        assertThat(begin()).isTrue();
        run(first.asMono());
        RunningOperations.end(socket, ID);
        assertThat(begin()).isTrue();
        run(second.asMono());

        first.tryEmitValue(response("first"));
        assertThat(told).isEmpty();
        assertThat(begin()).as("the second one is running").isFalse();

        second.tryEmitValue(response("second"));
        assertThat(told).containsExactly("second");
        assertThat(begin()).isTrue();
    }

    @Test
    void eventsOfAnEndedSubscriptionAreNotToldEither() {
        Sinks.Many<String> events = Sinks.many().unicast().onBackpressureBuffer();
        begin();
        run(Mono.just(response(events.asFlux())));
        Flux.from((Flux<?>) told.getFirst()).subscribe(told::add);
        events.tryEmitNext("one");
        RunningOperations.end(socket, ID);
        begin();
        events.tryEmitNext("two");
        events.tryEmitComplete();

        assertThat(told).hasSize(2).last().isEqualTo("one");
        assertThat(begin()).as("the second one is running").isFalse();
    }

    @Test
    void anIdIsFreeAgainAfterAFailureAndAfterNothing() {
        for (Mono<WebGraphQlResponse> end :
                List.<Mono<WebGraphQlResponse>>of(
                        Mono.error(new IllegalStateException()), Mono.empty())) {
            assertThat(begin()).isTrue();
            run(end);
        }
        assertThat(begin()).isTrue();
    }
}
