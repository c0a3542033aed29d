package io.commonground.graph;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of things that carry a global id, and the label each has in the graph. */
public enum Kind {
    PERSON("Person"),
    ORGANIZATION("Unit"),
    ACCOUNT("Account");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The word used in global ids and in {@code source:kind:id}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Optional<Kind> ofWord(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
