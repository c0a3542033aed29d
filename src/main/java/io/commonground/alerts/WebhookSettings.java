package io.commonground.alerts;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where else alerts are told.
 *
 * @param webhooks none by default
 */
@ConfigurationProperties("commonground.alerts")
record WebhookSettings(@DefaultValue List<Webhook> webhooks) {

    WebhookSettings {
        webhooks = List.copyOf(webhooks);
        if (webhooks.stream().map(Webhook::name).distinct().count() < webhooks.size()) {
            throw new IllegalArgumentException(
                    "commonground.alerts.webhooks: two have the same name.");
        }
    }
}
