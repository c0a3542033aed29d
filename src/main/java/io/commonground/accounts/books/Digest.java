package io.commonground.accounts.books;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells whether what is sent twice under one idempotency key is the same. */
final class Digest {

    private Digest() {}

    static String of(@Nullable Object... values) {
        String all =
                Arrays.stream(values).map(Objects::toString).collect(Collectors.joining("\u0000"));
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
