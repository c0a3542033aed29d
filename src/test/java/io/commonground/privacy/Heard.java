package io.commonground.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.reactivestreams.Publisher;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody is told by a subscription, from the moment on at which this is there: what any
 * transport would send, in its order. The last line says how it ended, if it did.
 */
final class Heard implements AutoCloseable {

    static final String END = "end";

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Pattern NEW_EACH_TIME =
            Pattern.compile(
                    "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");

    private final String document;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Disposable listening;

    /**
     * Begins to listen.
     *
     * @param ids what stands in the document for what is known only now
     */
    Heard(WebGraphQlHandler handler, String viewer, String document, Map<String, String> ids) {
        this.document = document;
        String sent = document;
        for (var id : ids.entrySet()) {
            sent = sent.replace(id.getKey(), id.getValue());
        }
        WebGraphQlResponse response = handler.handleRequest(request(viewer, sent)).block(PATIENCE);
        assertThat(response).isNotNull();
        if (response.getData() instanceof Publisher<?> events) {
            listening =
                    Flux.from(events)
                            .cast(ExecutionResult.class)
                            .subscribe(
                                    event -> lines.add(json(event.toSpecification())),
                                    failed -> lines.add(END + json(errors(failed))),
                                    () -> lines.add(END));
        } else {
            lines.add(END + json(response.toMap()));
            listening = () -> {};
        }
    }

    private static WebGraphQlRequest request(String viewer, String document) {
        HttpHeaders headers = new HttpHeaders();
        headers.set("Viewer", "test:" + viewer);
        headers.set("Viewer-Roles", Role.SELLER.name());
        headers.set(HttpHeaders.ACCEPT, "text/event-stream");
        return new WebGraphQlRequest(
                URI.create("http://127.0.0.1/graphql"),
                headers,
                new LinkedMultiValueMap<>(),
                null,
                Map.of(),
                new DefaultGraphQlRequest(document),
                "1",
                Locale.ENGLISH);
    }

    private static Object errors(Throwable failed) {
        return failed instanceof SubscriptionPublisherException refused
                ? refused.getErrors().stream().map(GraphQLError::toSpecification).toList()
                : failed.toString();
    }

    private static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }

    String document() {
        return document;
    }

    boolean isAbout(String id) {
        return document.contains(id);
    }

    /** Waits for a line that has all of these words. */
    void until(String... words) {
        await(document)
                .atMost(PATIENCE)
                .until(() ->
                        lines.stream()
                                .anyMatch(
                                        line -> List.of(words).stream().allMatch(line::contains)));
    }

    /** Without ids and times that are given anew each time. */
    List<String> lines() {
        return lines.stream().map(line -> NEW_EACH_TIME.matcher(line).replaceAll("new")).toList();
    }

    @Override
    public void close() {
        listening.dispose();
    }
}
