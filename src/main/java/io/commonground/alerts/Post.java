package io.commonground.alerts;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Sends deliveries to their webhooks, signed. It follows nowhere and reads no answer. */
@Component
class Post {

    static final String EVENT = "Common-Ground-Event";

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final int OK = 200;
    private static final int MULTIPLE_CHOICES = 300;

    private final HttpClient client =
            HttpClient.newBuilder()
                    .connectTimeout(CONNECT)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .version(HttpClient.Version.HTTP_1_1)
                    .build();

    /** Whether it was taken, and what was said instead: a status, or the kind of failure. */
    record Receipt(boolean taken, String said) {}

    Receipt send(Delivery delivery, Webhook hook) throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(hook.url())
                        .timeout(ANSWER)
                        .header("Content-Type", "application/json")
                        .header(EVENT, delivery.event())
                        .header(
                                Signature.HEADER,
                                Signature.of(delivery.body(), Instant.now(), hook.secret()))
                        .POST(BodyPublishers.ofString(delivery.body()))
                        .build();
        try {
            HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
            answer.body().close();
            int status = answer.statusCode();
            return new Receipt(status >= OK && status < MULTIPLE_CHOICES, Integer.toString(status));
        } catch (IOException failed) {
            return new Receipt(false, failed.getClass().getSimpleName());
        }
    }
}
