package io.commonground.web;

import io.commonground.graph.Kind;
import io.commonground.graph.Reference;
import java.util.Locale;
import java.util.Optional;

/**
 * A value of type {@code ID} that a request names something by.
 *
 * @param argument the name of its argument, or of the field of an input object
 */
record AskedId(String argument, String value) {

    /**
     * What it refers to, by the kind that the argument takes; empty where that has own ids only.
     *
     * @param answer the name of the type that the field asked for is of
     */
    Optional<Reference> means(String answer) {
        return switch (argument) {
            case "id", "ids" -> ofField(answer);
            case "to", "with" -> Reference.toAny(value).or(() -> Reference.to(Kind.PERSON, value));
            case "affiliatedWith", "organization" -> Reference.to(Kind.ORGANIZATION, value);
            case "jobId", "interaction", "via", "fact", "replaces", "position" -> Optional.empty();
            default ->
                    Reference.to(
                            argument.toLowerCase(Locale.ROOT).startsWith("account")
                                    ? Kind.ACCOUNT
                                    : Kind.PERSON,
                            value);
        };
    }

    private Optional<Reference> ofField(String answer) {
        return switch (answer) {
            case "Node" -> Reference.toAny(value);
            case "Person" -> Reference.to(Kind.PERSON, value);
            case "Account" -> Reference.to(Kind.ACCOUNT, value);
            case "Organization", "Company", "School", "Board" ->
                    Reference.to(Kind.ORGANIZATION, value);
            default -> Optional.empty();
        };
    }
}
