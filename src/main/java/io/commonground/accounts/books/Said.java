package io.commonground.accounts.books;

import io.commonground.graph.Digest;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells whether what is sent twice is the same. */
final class Said {

    private Said() {}

    static String of(@Nullable Object... values) {
        return Digest.of(
                Arrays.stream(values).map(Objects::toString).collect(Collectors.joining("\u0000")));
    }
}
