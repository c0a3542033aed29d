package io.commonground.accounts.org;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of the team says of a stakeholder; null and empty where they say nothing.
 *
 * @param lines own ids of their superiors with how they report to them; null for no word on it
 * @param replacesLines whether what other sources say of that does not count any more
 */
record StakeholderWord(
        List<StakeholderRole> roles,
        @Nullable Double influence,
        @Nullable Double stance,
        @Nullable String seniority,
        @Nullable String from,
        @Nullable Map<String, LineKind> lines,
        boolean replacesLines) {

    StakeholderWord {
        Change.within("influence", influence, 0, 1);
        Change.within("stance", stance, -1, 1);
        if (lines != null) {
            Change.atMostOneSolid(
                    "reportsTo",
                    lines.values().stream().filter(kind -> kind == LineKind.SOLID).count());
        }
    }

    Map<String, @Nullable Object> parameters(String person, Change change) {
        Map<String, @Nullable Object> parameters = change.parameters();
        parameters.put("person", person);
        parameters.put("roles", roles.stream().distinct().map(Enum::name).toList());
        parameters.put("influence", influence);
        parameters.put("stance", stance);
        parameters.put("seniority", seniority);
        Change.from(from, parameters);
        if (lines != null) {
            parameters.put(
                    "lines",
                    lines.entrySet().stream()
                            .map(line ->
                                    Map.of("person", line.getKey(), "kind", line.getValue().name()))
                            .toList());
        }
        return parameters;
    }
}
