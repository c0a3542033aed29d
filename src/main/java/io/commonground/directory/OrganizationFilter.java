package io.commonground.directory;

import io.commonground.privacy.Lens;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which organizations to list.
 *
 * @param kinds the kinds wanted, null or empty for all
 * @param source name of the source that brought them, null for any
 */
record OrganizationFilter(@Nullable List<OrganizationKind> kinds, @Nullable String source) {

    static final OrganizationFilter ALL = new OrganizationFilter(null, null);

    Map<String, Object> parameters(Lens lens) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("lens", lens.asParameter());
        parameters.put("source", source == null ? "" : source);
        parameters.put("kinds", wanted().stream().map(Enum::name).toList());
        return parameters;
    }

    private Collection<OrganizationKind> wanted() {
        return kinds == null || kinds.isEmpty() ? EnumSet.allOf(OrganizationKind.class) : kinds;
    }
}
