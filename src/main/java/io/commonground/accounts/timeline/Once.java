package io.commonground.accounts.timeline;

import io.commonground.graph.Conflict;
import io.commonground.graph.Row;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/** What was sent under an idempotency key, so that something else under the same one is told. */
final class Once {

    private Once() {}

    /** A digest of an input, which is a record and prints all it holds. */
    static String digest(Object input) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(input.toString().getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** The id that was written, of rows that are empty where something else was before. */
    static String written(List<Row> rows) {
        return rows.stream().findFirst().orElseThrow(Once::conflict).text("id");
    }

    static Conflict conflict() {
        return new Conflict(
                "Something else was recorded under this 'idempotencyKey': use another one.");
    }
}
