package io.commonground.privacy;

import java.util.List;
import java.util.Map;

/**
 * What a viewer may see, as a parameter of every statement that reads facts or ties.
 *
 * @param owners ids of the people whose private facts this viewer may use
 * @param special whether facts on religion, party, union, health and ethnicity take part
 */
public record Lens(List<String> owners, boolean special) {

    /** Sees what is open to the whole team, and nobody's private facts. */
    public static final Lens OPEN = new Lens(List.of(), false);

    public Lens {
        owners = List.copyOf(owners);
    }

    /** The map that statements know as {@code $lens}. */
    public Map<String, Object> asParameter() {
        return Map.of("owners", owners, "special", special);
    }
}
