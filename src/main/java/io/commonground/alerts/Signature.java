package io.commonground.alerts;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How whoever receives an alert knows that it is ours and new: {@code t=<seconds>,v1=<hex>}, the
 * HMAC-SHA-256 of {@code <seconds>.<body>} (RFC 2104).
 */
final class Signature {

    static final String HEADER = "Common-Ground-Signature";

    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    static String of(String body, Instant at, String secret) {
        long seconds = at.getEpochSecond();
        return "t=" + seconds + ",v1=" + hmac(seconds + "." + body, secret);
    }

    private static String hmac(String text, String secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
