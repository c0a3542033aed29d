package io.commonground.alerts;

import io.commonground.alerts.rules.AlertRule;
import java.net.InetAddress;
import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where else alerts are told.
 *
 * @param name under which it is remembered how far it has come
 * @param url {@code https}, or a loopback address
 * @param secret what its requests are signed with
 * @param rules whose alerts it is told of; all but those about our own people where it names none
 * @param link where an alert is shown to people, with {@code {id}}; null for nowhere
 */
record Webhook(
        String name,
        URI url,
        String secret,
        @Nullable Set<AlertRule> rules,
        @Nullable String link) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,50}");
    private static final int SHORTEST_SECRET = 32;

    Webhook {
        if (name == null || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "commonground.alerts.webhooks: a webhook has a name of small letters, digits and hyphens.");
        }
        if (url == null || !isSafe(url)) {
            throw new IllegalArgumentException(
                    "commonground.alerts.webhooks: the url of '%s' has to begin with https://, or to be a loopback address."
                            .formatted(name));
        }
        if (secret == null || secret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException(
                    "commonground.alerts.webhooks: the secret of '%s' has to have at least %d characters."
                            .formatted(name, SHORTEST_SECRET));
        }
        rules = rules == null || rules.isEmpty() ? null : Set.copyOf(rules);
    }

    private static boolean isSafe(URI url) {
        String host = url.getHost();
        return host != null
                && url.getUserInfo() == null
                && ("https".equals(url.getScheme())
                        || "http".equals(url.getScheme()) && isLoopback(host));
    }

    private static boolean isLoopback(String host) {
        try {
            return host.equals("localhost") || InetAddress.ofLiteral(host).isLoopbackAddress();
        } catch (IllegalArgumentException name) {
            return false;
        }
    }

    /** Without what is secret. */
    @Override
    public String toString() {
        return name;
    }
}
