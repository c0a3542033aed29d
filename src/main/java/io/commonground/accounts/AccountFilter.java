package io.commonground.accounts;

import io.commonground.graph.Kind;
import io.commonground.graph.Reference;
import io.commonground.privacy.Lens;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts to list.
 *
 * @param kind customers or prospects only, null for both
 * @param regions only those of these regions, null or empty for all
 * @param managedBy only those this person manages, null for any
 * @param sponsoredBy only those this person sponsors on the day, null for any
 * @param source name of the source that brought them, null for any
 */
record AccountFilter(
        @Nullable AccountKind kind,
        @Nullable List<String> regions,
        @Nullable String managedBy,
        @Nullable String sponsoredBy,
        @Nullable String source) {

    static final AccountFilter ALL = new AccountFilter(null, null, null, null, null);

    Map<String, @Nullable Object> parameters(Lens lens, LocalDate day) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("lens", lens.asParameter());
        parameters.put("kind", kind == null ? null : kind.name());
        parameters.put("regions", regions == null || regions.isEmpty() ? null : regions);
        parameters.put("managedBy", person(managedBy));
        parameters.put("sponsoredBy", person(sponsoredBy));
        parameters.put("source", source);
        parameters.put("day", day.toEpochDay());
        return parameters;
    }

    private static @Nullable Object person(@Nullable String argument) {
        return argument == null
                ? null
                : Reference.to(Kind.PERSON, argument)
                        .orElse(new Reference(Kind.PERSON, "", null))
                        .asParameter();
    }
}
