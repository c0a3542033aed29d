package io.commonground.embedded;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Compares versions by their numbers: {@code 2026.10.0} is newer than {@code 2026.9.2}. */
final class Versions {

    private static final Pattern SEPARATOR = Pattern.compile("\\D+");

    private Versions() {}

    static boolean isNewer(String version, String than) {
        return Arrays.compare(numbers(version), numbers(than)) > 0;
    }

    private static int[] numbers(String version) {
        return SEPARATOR
                .splitAsStream(version)
                .filter(part -> !part.isEmpty())
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
