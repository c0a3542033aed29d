package io.commonground.web;

import io.commonground.privacy.CurrentViewer;
import io.commonground.privacy.Viewer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.stereotype.Component;

/** Tells whoever started the service where to look and what to ask, and how long it took. */
@Component
class Greeting {

    private static final String EXAMPLE = "static/graphiql/examples/common-links.graphql";

    private final ExecutionGraphQlService questions;

    Greeting(ExecutionGraphQlService questions) {
        this.questions = questions;
    }

    @EventListener
    void greet(ApplicationReadyEvent ready) throws IOException {
        if (!(ready.getApplicationContext() instanceof WebServerApplicationContext web)
                || web.getWebServer() == null) {
            return;
        }
        String example =
                new ClassPathResource(EXAMPLE).getContentAsString(StandardCharsets.UTF_8).strip();
        Instant asked = Instant.now();
        questions
                .execute(
                        new DefaultExecutionGraphQlRequest(
                                example, null, null, null, UUID.randomUUID().toString(), null))
                .contextWrite(context -> context.put(CurrentViewer.KEY, Viewer.LOCAL))
                .block();
        Duration started = ready.getTimeTaken() == null ? Duration.ZERO : ready.getTimeTaken();
        System.out.printf(
                Locale.ROOT,
                """

                Common Ground is ready after %.1f s; its first answer took %.1f s.
                Open http://%s:%d/graphiql and ask:

                %s

                """,
                seconds(started),
                seconds(Duration.between(asked, Instant.now())),
                "127.0.0.1",
                web.getWebServer().getPort(),
                example);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
