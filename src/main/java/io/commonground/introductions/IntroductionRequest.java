package io.commonground.introductions;

import io.commonground.graph.Digest;
import io.commonground.graph.InvalidRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for.
 *
 * @param path the people to go through and, last, the one to reach
 * @param neededBy the last day on which it is of use, null for the usual time
 * @param account what it is about, null where the target's own
 * @param idempotencyKey tells a request sent twice from another one, null where it is not sent
 *     twice
 */
record IntroductionRequest(
        List<String> path,
        String message,
        @Nullable LocalDate neededBy,
        @Nullable String account,
        @Nullable String idempotencyKey) {

    private static final int LONGEST_PATH = 7;
    private static final int LONGEST_MESSAGE = 4000;
    private static final int LONGEST_KEY = 200;
    private static final int MOST_DAYS = 366;

    /** What is thrown while an argument is being read would be taken for a fault of ours. */
    void check() {
        if (path.size() < 2 || path.size() > LONGEST_PATH) {
            throw new InvalidRequest(
                    "'path' names %d people: name those between you and the one to reach, who comes last; 2 to %d in all."
                            .formatted(path.size(), LONGEST_PATH));
        }
        if (new HashSet<>(path).size() < path.size()) {
            throw new InvalidRequest("'path' names somebody twice.");
        }
        if (message.isBlank()) {
            throw new InvalidRequest("'message' is empty: say what you want and why.");
        }
        Texts.check("message", message, LONGEST_MESSAGE);
        Texts.check("idempotencyKey", idempotencyKey, LONGEST_KEY);
        if (neededBy != null) {
            check(neededBy, LocalDate.now(ZoneOffset.UTC));
        }
    }

    private static void check(LocalDate neededBy, LocalDate today) {
        if (neededBy.isBefore(today) || neededBy.isAfter(today.plusDays(MOST_DAYS))) {
            throw new InvalidRequest(
                    "'neededBy' is %s: write a day from today on, within a year."
                            .formatted(neededBy));
        }
    }

    /** The same for the same request, another for another one. */
    String fingerprint() {
        String all =
                Stream.of(String.join("\u0000", path), message, neededBy, account)
                        .map(String::valueOf)
                        .collect(Collectors.joining("\u0001"));
        return Digest.of(all);
    }
}
