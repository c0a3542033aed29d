package io.commonground.web.limits;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

/** WebSockets: so many for a viewer, for so long, and never longer than the viewer is signed in. */
class Sockets extends GraphQlWebSocketHandler {

    /** Many may come by one proxy; their subscriptions count by viewer. */
    private static final int VIEWERS_OF_AN_ADDRESS = 50;

    static final CloseStatus TOO_MANY = new CloseStatus(4429, "Too many WebSockets of yours");
    static final CloseStatus SIGNED_OUT = new CloseStatus(4401, "Your sign-in has ended");
    static final CloseStatus TOO_OLD =
            CloseStatus.SERVICE_RESTARTED.withReason("Open for as long as allowed: connect again");

    private static final int INVALID = 4400;
    static final CloseStatus TAKEN = new CloseStatus(4409, "An operation of that id is running");

    private final SubscriptionLimits limits;
    private final TrustedDocuments documents;
    private final Counts ofViewers;
    private final Counts ofAddresses;
    private final Map<String, Open> open = new ConcurrentHashMap<>();

    /** A WebSocket that counts, and what will end it. */
    private record Open(Asking asking, Disposable end) {}

    Sockets(
            WebGraphQlHandler questions,
            HttpMessageConverter<Object> json,
            Timing timing,
            CorsConfiguration origins,
            SubscriptionLimits limits,
            TrustedDocuments documents) {
        super(questions, json, timing.init(), timing.keepAlive(), origins);
        this.limits = limits;
        this.documents = documents;
        this.ofViewers = new Counts(limits.socketsPerViewer());
        this.ofAddresses = new Counts(limits.socketsPerViewer() * VIEWERS_OF_AN_ADDRESS);
    }

    /**
     * How a WebSocket is kept.
     *
     * @param init how long a client may take to introduce itself
     * @param keepAlive how often a silent one is asked whether it is still there
     */
    record Timing(Duration init, Duration keepAlive) {}

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        Asking asking = asking(session);
        if (asking.isOver(Instant.now())) {
            close(session, SIGNED_OUT);
        } else if (!counts(asking).add(asking.name())) {
            close(session, TOO_MANY);
        } else {
            open.put(session.getId(), new Open(asking, end(session, asking)));
            super.afterConnectionEstablished(session);
        }
    }

    private Counts counts(Asking asking) {
        return asking.signedIn() ? ofViewers : ofAddresses;
    }

    /** Who is yet to show who they are counts with whoever is at the same address. */
    private static Asking asking(WebSocketSession session) {
        Principal principal = session.getPrincipal();
        InetSocketAddress from = session.getRemoteAddress();
        return principal == null && from != null
                ? new Asking(from.getHostString(), false, null, false)
                : Asking.of(principal, false);
    }

    private Disposable end(WebSocketSession session, Asking asking) {
        CloseStatus why = limits.endsWithSignIn(asking) ? SIGNED_OUT : TOO_OLD;
        return Mono.delay(limits.life(asking)).subscribe(_ -> close(session, why));
    }

    /** What has not the form of the protocol ends the conversation, by the protocol's own codes. */
    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage text) throws Exception {
        ClientMessage message;
        try {
            message = ClientMessage.of(text, documents);
        } catch (Refused refused) {
            close(session, new CloseStatus(INVALID, refused.getMessage()));
            return;
        }
        Map<String, Object> of = session.getAttributes();
        message.ends().ifPresent(id -> RunningOperations.end(of, id));
        if (message.begins().filter(id -> !RunningOperations.begin(of, id)).isPresent()) {
            close(session, TAKEN);
            return;
        }
        super.handleTextMessage(session, message.text());
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        Open closed = open.remove(session.getId());
        if (closed != null) {
            closed.end().dispose();
            counts(closed.asking()).remove(closed.asking().name());
        }
        super.afterConnectionClosed(session, status);
    }

    private static void close(WebSocketSession session, CloseStatus why) {
        try {
            session.close(why);
        } catch (IOException gone) {
            // then it is closed already
        }
    }
}
