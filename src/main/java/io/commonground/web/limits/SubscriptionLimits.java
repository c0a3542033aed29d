package io.commonground.web.limits;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many subscriptions there may be, and for how long.
 *
 * @param subscriptionsPerSocket on one WebSocket
 * @param subscriptionsPerViewer of one viewer, over WebSockets and server-sent events together
 * @param socketsPerViewer WebSockets of one viewer
 * @param subscriptionLife how long a subscription, or a WebSocket, may last
 */
@ConfigurationProperties("commonground.limits")
record SubscriptionLimits(
        @DefaultValue("20") int subscriptionsPerSocket,
        @DefaultValue("50") int subscriptionsPerViewer,
        @DefaultValue("10") int socketsPerViewer,
        @DefaultValue("1h") Duration subscriptionLife) {

    /** How long somebody's connection may last from now on. */
    Duration life(Asking asking) {
        if (asking.until() == null) {
            return subscriptionLife;
        }
        Duration left = Duration.between(Instant.now(), asking.until());
        return left.compareTo(subscriptionLife) < 0 ? left : subscriptionLife;
    }

    /** Whether it is the sign-in that ends such a connection. */
    boolean endsWithSignIn(Asking asking) {
        return life(asking).compareTo(subscriptionLife) < 0;
    }
}
