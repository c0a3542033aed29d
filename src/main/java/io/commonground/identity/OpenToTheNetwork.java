package io.commonground.identity;

/** The service would listen to other machines, and nobody would have to sign in. */
final class OpenToTheNetwork extends RuntimeException {

    OpenToTheNetwork(String address) {
        super(
                "The service is to listen on %s, but nobody would have to sign in."
                        .formatted(address));
    }
}
