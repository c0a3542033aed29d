package io.commonground.privacy;

import io.commonground.graph.Conflict;
import io.commonground.graph.Row;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key under which erased people are listed (HMAC-SHA-256): without it nobody can try names or
 * addresses against the list.
 */
final class SuppressionKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private final Mac mac;

    private SuppressionKey(String secret) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    static SuppressionKey of(String secret) {
        return new SuppressionKey(secret);
    }

    /**
     * The key that the list was begun with.
     *
     * @param configured the key of the settings, empty where the graph keeps it
     * @throws Conflict where the list was begun with another one
     */
    static SuppressionKey of(Row row, String configured) {
        String kept = row.findText("secret");
        SuppressionKey key = new SuppressionKey(kept == null ? configured : kept);
        if (kept != null && !configured.isEmpty() || !key.check().equals(row.text("check"))) {
            throw new Conflict(
                    "The list of erased people was begun with another key: set commonground.privacy.suppression-key to what it was then (to nothing, if it was not set).");
        }
        return key;
    }

    static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Tells this key from another one, and nothing else. */
    String check() {
        return mark("check");
    }

    String mark(String what) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(mac.doFinal(what.getBytes(StandardCharsets.UTF_8)));
    }
}
