package io.commonground.identity;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Warns where tokens that the provider issued for other services are good for this one too. */
@Component
class UncheckedAudience {

    private static final Logger LOG = LoggerFactory.getLogger(UncheckedAudience.class);
    private static final String AUDIENCES = "spring.security.oauth2.resourceserver.jwt.audiences";

    private final Tokens tokens;
    private final List<String> audiences;

    UncheckedAudience(Tokens tokens, Environment environment) {
        this.tokens = tokens;
        this.audiences =
                Binder.get(environment)
                        .bind(AUDIENCES, Bindable.listOf(String.class))
                        .orElse(List.of());
    }

    @EventListener(ApplicationReadyEvent.class)
    void warn() {
        if (tokens.areNeeded() && audiences.isEmpty()) {
            LOG.warn(
                    "Tokens that were issued for other services are taken too: set {} to what the tokens for this one say in 'aud'.",
                    AUDIENCES);
        }
    }
}
