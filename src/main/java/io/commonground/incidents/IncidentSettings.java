package io.commonground.incidents;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How call lists are made.
 *
 * @param callsPerCaller how many calls are planned for an executive
 * @param maxHops the longest path by which somebody calls
 * @param roles the roles of stakeholders who have the last word
 * @param seniorities the seniority that gives somebody the last word whatever their role
 */
@ConfigurationProperties("commonground.incidents")
record IncidentSettings(
        @DefaultValue("5") int callsPerCaller,
        @DefaultValue("3") int maxHops,
        @DefaultValue({"DECISION_MAKER", "ECONOMIC_BUYER"}) Set<String> roles,
        @DefaultValue("C_LEVEL") Set<String> seniorities) {

    private static final int MOST_HOPS = 4;

    IncidentSettings {
        roles = Set.copyOf(roles);
        seniorities = Set.copyOf(seniorities);
        check("calls-per-caller", callsPerCaller, Integer.MAX_VALUE);
        check("max-hops", maxHops, MOST_HOPS);
    }

    private static void check(String name, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(
                    "commonground.incidents.%s is %d: write 1 to %d".formatted(name, value, most));
        }
    }
}
