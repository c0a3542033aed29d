package io.commonground.identity;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints what to set so that people sign in, instead of a stack trace. */
class OpenToTheNetworkAnalyzer extends AbstractFailureAnalyzer<OpenToTheNetwork> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, OpenToTheNetwork cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                """
                Set spring.security.oauth2.resourceserver.jwt.issuer-uri to your identity provider \
                (or .public-key-location to the key that its tokens are signed with), or leave \
                server.address at 127.0.0.1. To try the service out in a container whose port only this \
                machine can reach, commonground.identity.trust-network=true lets everybody in who \
                reaches it.\
                """,
                cause);
    }
}
