package io.commonground.alerts.questions;

import io.commonground.accounts.AccountKind;
import io.commonground.graph.UserError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a question goes by, as somebody writes it. */
record SavedQuestionInput(
        @Nullable String from,
        @Nullable String to,
        @Nullable Integer maxHops,
        @Nullable Double minStrength,
        @Nullable String source,
        @Nullable String affiliatedWith,
        @Nullable AccountKind accountKind,
        @Nullable List<String> regions,
        @Nullable String managedBy,
        @Nullable String sponsoredBy) {

    private static final int MOST_HOPS = 4;

    /** The people it names, by argument. */
    Map<String, String> people() {
        Map<String, String> named = new LinkedHashMap<>();
        put(named, "from", from);
        put(named, "to", to);
        put(named, "managedBy", managedBy);
        put(named, "sponsoredBy", sponsoredBy);
        return named;
    }

    private static void put(Map<String, String> named, String argument, @Nullable String value) {
        if (value != null) {
            named.put(argument, value);
        }
    }

    /** What stands against it for a question of that kind. */
    List<UserError> errors(SavedQuestionKind kind) {
        List<UserError> errors = new ArrayList<>();
        given().forEach((argument, kinds) -> {
            if (!kinds.contains(kind)) {
                errors.add(
                        new UserError(
                                "NOT_OF_THIS_KIND",
                                "arguments." + argument,
                                "Questions for %s have no use for it: leave it out."
                                        .formatted(kind)));
            }
        });
        if (kind == SavedQuestionKind.PATHS) {
            errors.addAll(ofPaths());
        }
        return errors;
    }

    private List<UserError> ofPaths() {
        List<UserError> errors = new ArrayList<>();
        if (from == null || to == null) {
            errors.add(
                    new UserError(
                            "MISSING",
                            from == null ? "arguments.from" : "arguments.to",
                            "Say from whom to whom."));
        }
        if (maxHops != null && (maxHops < 1 || maxHops > MOST_HOPS)) {
            errors.add(
                    new UserError(
                            "OUT_OF_RANGE",
                            "arguments.maxHops",
                            "It is %d: 1 to %d.".formatted(maxHops, MOST_HOPS)));
        }
        if (minStrength != null && !(minStrength >= 0 && minStrength <= 1)) {
            errors.add(
                    new UserError(
                            "OUT_OF_RANGE",
                            "arguments.minStrength",
                            "It is %s: strengths lie between 0 and 1.".formatted(minStrength)));
        }
        return errors;
    }

    /** Those that are given, with the kinds that have a use for them. */
    private Map<String, List<SavedQuestionKind>> given() {
        Map<String, List<SavedQuestionKind>> kinds = new LinkedHashMap<>();
        List<SavedQuestionKind> paths = List.of(SavedQuestionKind.PATHS);
        List<SavedQuestionKind> accounts = List.of(SavedQuestionKind.ACCOUNTS);
        use(kinds, "from", from, paths);
        use(kinds, "to", to, paths);
        use(kinds, "maxHops", maxHops, paths);
        use(kinds, "minStrength", minStrength, paths);
        use(kinds, "source", source, List.of(SavedQuestionKind.PEOPLE, SavedQuestionKind.ACCOUNTS));
        use(kinds, "affiliatedWith", affiliatedWith, List.of(SavedQuestionKind.PEOPLE));
        use(kinds, "accountKind", accountKind, accounts);
        use(kinds, "regions", regions, accounts);
        use(kinds, "managedBy", managedBy, accounts);
        use(kinds, "sponsoredBy", sponsoredBy, accounts);
        return kinds;
    }

    private static void use(
            Map<String, List<SavedQuestionKind>> kinds,
            String argument,
            @Nullable Object value,
            List<SavedQuestionKind> by) {
        if (value != null) {
            kinds.put(argument, by);
        }
    }
}
