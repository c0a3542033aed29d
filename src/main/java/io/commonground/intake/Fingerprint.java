package io.commonground.intake;

import io.commonground.graph.Digest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/** Short digests that tell whether two rows, or two texts, say the same. */
final class Fingerprint {

    private static final int BYTES = 12;

    private Fingerprint() {}

    /** The same for two rows with the same values, whatever the order of their columns. */
    static String of(Map<String, Object> values) {
        MessageDigest digest = Digest.begin();
        new TreeMap<>(values)
                .forEach((column, value) -> {
                    byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
                    digest.update(
                            (column + '=' + text.length + ':').getBytes(StandardCharsets.UTF_8));
                    digest.update(text);
                });
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOf(digest.digest(), BYTES));
    }

    /** A text as 64 bits; different texts rarely have the same. */
    static long hash(String text) {
        byte[] digest = Digest.begin().digest(text.getBytes(StandardCharsets.UTF_8));
        return java.nio.ByteBuffer.wrap(digest).getLong();
    }
}
