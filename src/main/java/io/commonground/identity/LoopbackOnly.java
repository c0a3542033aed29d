package io.commonground.identity;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.AbstractConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** Where nobody has to sign in, does not let the service listen to other machines. */
@Component
class LoopbackOnly
        implements WebServerFactoryCustomizer<AbstractConfigurableWebServerFactory>, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(LoopbackOnly.class);

    private final Tokens tokens;
    private final IdentitySettings settings;

    LoopbackOnly(Tokens tokens, IdentitySettings settings) {
        this.tokens = tokens;
        this.settings = settings;
    }

    /** After whatever sets the address. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    /**
     * Looks at the address before the server listens.
     *
     * @throws OpenToTheNetwork where others could ask without signing in
     */
    @Override
    public void customize(AbstractConfigurableWebServerFactory server) {
        InetAddress address = server.getAddress();
        if (tokens.areNeeded() || address != null && address.isLoopbackAddress()) {
            return;
        }
        if (!settings.trustNetwork()) {
            throw new OpenToTheNetwork(told(address));
        }
        LOG.warn(
                "Nobody has to sign in, and the service listens on {}: whoever reaches it can see and change everything. This is for trying it out.",
                told(address));
    }

    private static String told(@Nullable InetAddress address) {
        return address == null ? "all addresses" : address.getHostAddress();
    }
}
