package io.commonground.links;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The constants of rarity and rapport, and the rules they stand in.
 *
 * @param holdersFloor fewer holders than these count as so many
 * @param sameTime closeness of what was shared at the same time
 * @param unknownTime closeness of what may have been shared at the same time
 * @param apart closeness of what was not
 * @param alike what the same degree or unit adds to closeness, which never exceeds 1
 */
@ConfigurationProperties("commonground.links.scoring")
public record LinkScoring(
        @DefaultValue("5") int holdersFloor,
        @DefaultValue("1") double sameTime,
        @DefaultValue("0.5") double unknownTime,
        @DefaultValue("0.4") double apart,
        @DefaultValue("0.2") double alike) {

    public LinkScoring {
        if (holdersFloor < 1) {
            throw new IllegalArgumentException(
                    "commonground.links.scoring.holders-floor is "
                            + holdersFloor
                            + ": it must be 1 or more");
        }
    }

    double closeness(LinkTiming timing, boolean alikeToo) {
        double closeness =
                switch (timing) {
                    case OVERLAP -> sameTime;
                    case UNKNOWN -> unknownTime;
                    case APART -> apart;
                };
        return Math.min(1, closeness + (alikeToo ? alike : 0));
    }

    /** −ln of the share of the people who hold it; 0 where the floor is more than there are. */
    double rarity(long holders, long people) {
        double counted = Math.max(holdersFloor, holders);
        return people <= counted ? 0 : Math.log(people / counted);
    }

    /** Rarity by that of a thing only one of the people has, times closeness. */
    double rapport(double rarity, long people, double closeness) {
        return rarity == 0 ? 0 : rarity / Math.log(people) * closeness;
    }

    /** The rapport of a pair: each link leaves less to be desired. */
    static double together(List<Double> rapports) {
        return 1 - rapports.stream().reduce(1.0, (left, rapport) -> left * (1 - rapport / 2));
    }
}
