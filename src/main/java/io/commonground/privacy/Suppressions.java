package io.commonground.privacy;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.commonground.graph.Row;
import io.commonground.graph.Transaction;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The list of erased people, whom no import brings back. It holds keyed digests and tells nobody's
 * name; with its key one can ask whether somebody is on it.
 */
@Component
public class Suppressions {

    private final PrivacySettings settings;

    Suppressions(PrivacySettings settings) {
        this.settings = settings;
    }

    /** Those of these {@link Marks} that are on the list. */
    public Set<String> among(Collection<String> marks, Transaction transaction) {
        Optional<SuppressionKey> key =
                transaction
                        .find("privacy/find-suppression-key", Map.of())
                        .map(row -> SuppressionKey.of(row, settings.suppressionKey()));
        if (key.isEmpty() || marks.isEmpty()) {
            return Set.of();
        }
        Map<String, String> byDigest =
                marks.stream().distinct().collect(toMap(key.get()::mark, Function.identity()));
        var parameters = Map.of("marks", List.copyOf(byDigest.keySet()));
        return transaction.run("privacy/suppressed", parameters).stream()
                .map(row -> byDigest.get(row.text("mark")))
                .collect(toSet());
    }

    /** Those of these people, {@code source:id}, who are in the graph. */
    public Set<String> living(Collection<String> keys, Transaction transaction) {
        return keys.isEmpty()
                ? Set.of()
                : transaction.run("privacy/living", Map.of("keys", List.copyOf(keys))).stream()
                        .map(row -> row.text("key"))
                        .collect(toSet());
    }

    /** Puts these {@link Marks} on the list. */
    public void add(Collection<String> marks, Transaction transaction) {
        if (!marks.isEmpty()) {
            SuppressionKey key = key(transaction);
            List<String> digests = marks.stream().distinct().map(key::mark).sorted().toList();
            transaction.run("privacy/suppress", Map.of("marks", digests));
        }
    }

    /** The key of the list, which begins with it. */
    SuppressionKey key(Transaction transaction) {
        boolean configured = !settings.suppressionKey().isEmpty();
        String secret = configured ? settings.suppressionKey() : SuppressionKey.random();
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("secret", configured ? null : secret);
        parameters.put("check", SuppressionKey.of(secret).check());
        Row row = transaction.run("privacy/suppression-key", parameters).getFirst();
        return SuppressionKey.of(row, settings.suppressionKey());
    }
}
