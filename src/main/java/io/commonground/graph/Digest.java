package io.commonground.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What stands for something that need not, or must not, be kept itself: its SHA-256, in hex. */
public final class Digest {

    private Digest() {}

    public static String of(String text) {
        MessageDigest digest = begin();
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return of(digest);
    }

    /** Of all that was added since it was begun. */
    public static String of(MessageDigest all) {
        return HexFormat.of().formatHex(all.digest());
    }

    /** One to which what comes in parts is added. */
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
