package io.commonground.paths;

import io.commonground.directory.Person;
import io.commonground.ties.Explanation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A path in one line: {@code Ann —board of Acme 2011–2015→ Bo —worked together at Zeta→ Cy (0.29)}.
 */
final class Summary {

    private Summary() {}

    static String of(Path path, List<Person> people, List<Optional<Explanation>> explanations) {
        var line = new StringBuilder(people.getFirst().name());
        for (int i = 0; i < explanations.size(); i++) {
            line.append(" —")
                    .append(mainReason(explanations.get(i)))
                    .append("→ ")
                    .append(people.get(i + 1).name());
        }
        return line.append(String.format(Locale.ROOT, " (%.2f)", path.strength())).toString();
    }

    private static String mainReason(Optional<Explanation> explanation) {
        return explanation.stream()
                .flatMap(explained -> explained.reasons().stream())
                .findFirst()
                .map(reason -> uncapitalized(reason.description()))
                .orElse("tied");
    }

    private static String uncapitalized(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
