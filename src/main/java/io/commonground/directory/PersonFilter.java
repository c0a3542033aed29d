package io.commonground.directory;

import io.commonground.graph.InvalidRequest;
import io.commonground.graph.Kind;
import io.commonground.graph.Reference;
import io.commonground.privacy.Lens;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which people to list.
 *
 * @param source name of the source that brought them, null for any
 * @param affiliatedWith an organization they belong or belonged to, null for any
 */
record PersonFilter(@Nullable String source, @Nullable String affiliatedWith) {

    static final PersonFilter ALL = new PersonFilter(null, null);

    Map<String, Object> parameters(Lens lens) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("lens", lens.asParameter());
        parameters.put("source", source == null ? "" : source);
        parameters.put(
                "affiliatedWith",
                affiliatedWith == null ? Map.of() : organization(affiliatedWith).asParameter());
        return parameters;
    }

    private static Reference organization(String argument) {
        return Reference.to(Kind.ORGANIZATION, argument)
                .orElseThrow(() ->
                        new InvalidRequest(
                                "filter.affiliatedWith '%s' is not the id of an organization."
                                        .formatted(argument)));
    }
}
