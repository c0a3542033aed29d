package io.commonground.web.limits;

import io.commonground.graph.LimitExceeded;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How large a document may be, its fragments written out wherever they are spread.
 *
 * @param tokens words and signs, fragments not written out
 * @param depth fields below each other
 * @param rootFields fields at the top of an operation
 * @param aliases fields by another name, {@code __typename} included
 * @param directives directives on anything
 * @param cachedCharacters documents remembered as parsed and valid, together
 */
@ConfigurationProperties("commonground.limits")
record DocumentLimits(
        @DefaultValue("5000") int tokens,
        @DefaultValue("20") int depth,
        @DefaultValue("20") int rootFields,
        @DefaultValue("50") int aliases,
        @DefaultValue("10") int directives,
        @DefaultValue("300000") int cachedCharacters) {

    DocumentLimits {
        Setting.atLeastOne("tokens", tokens);
        Setting.atLeastOne("depth", depth);
        Setting.atLeastOne("root-fields", rootFields);
        if (depth > Shapes.DEEPEST) {
            throw Setting.wrong("depth", depth, "write at most " + Shapes.DEEPEST);
        }
    }

    /**
     * Lets a document of this shape pass.
     *
     * @throws LimitExceeded where it does not fit
     */
    void check(Shape shape) {
        check(shape.depth(), depth, "nests fields %d deep", "Ask for what lies deeper by its id.");
        check(shape.width(), rootFields, "has %d fields at the top", "Send several requests.");
        check(shape.aliases(), aliases, "has %d aliases", "Send several requests.");
        check(shape.directives(), directives, "has %d directives", "Leave some out.");
    }

    private static void check(long asked, int most, String what, String advice) {
        if (asked > most) {
            throw new LimitExceeded(
                    "The document " + what.formatted(asked) + ": at most " + most + ". " + advice);
        }
    }
}
