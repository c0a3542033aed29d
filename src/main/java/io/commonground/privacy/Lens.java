package io.commonground.privacy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a viewer may see, as a parameter of every statement that reads facts or ties.
 *
 * @param viewer own id of the person who looks, null where they are none
 * @param owners ids of the people whose private facts this viewer may use
 * @param special whether facts on religion, party, union, health and ethnicity take part
 * @param territories the regions whose accounts they see beside {@code accounts}; null where they
 *     see the accounts of all regions
 * @param accounts own ids of the accounts they manage or sponsor on the day of the question
 * @param ages whether dates that tell how old somebody is are shown as they are; their own always
 *     are
 */
public record Lens(
        @Nullable String viewer,
        List<String> owners,
        boolean special,
        @Nullable List<String> territories,
        List<String> accounts,
        boolean ages) {

    /** Sees what is open to the whole team, and nobody's private facts. */
    public static final Lens OPEN = new Lens(List.of(), false);

    public Lens {
        owners = List.copyOf(owners);
        territories = territories == null ? null : List.copyOf(territories);
        accounts = List.copyOf(accounts);
    }

    /** Somebody in particular or not who sees the accounts of all regions. */
    public Lens(List<String> owners, boolean special) {
        this(null, owners, special, null);
    }

    /** Somebody who is shown ranges of years in place of dates that tell how old somebody is. */
    public Lens(
            @Nullable String viewer,
            List<String> owners,
            boolean special,
            @Nullable List<String> territories) {
        this(viewer, owners, special, territories, List.of(), false);
    }

    /** The same lens for somebody who manages or sponsors these accounts. */
    Lens with(List<String> accounts) {
        return new Lens(viewer, owners, special, territories, accounts, ages);
    }

    /** The same lens with or without the dates that tell how old people are. */
    public Lens showingAges(boolean shown) {
        return new Lens(viewer, owners, special, territories, accounts, shown);
    }

    /** Whether dates that tell how old that person is are shown as they are. */
    public boolean showsAgeOf(String person) {
        return ages || person.equals(viewer);
    }

    /** The map that statements know as {@code $lens}. */
    public Map<String, @Nullable Object> asParameter() {
        Map<String, @Nullable Object> parameter = new HashMap<>();
        parameter.put("viewer", viewer);
        parameter.put("owners", owners);
        parameter.put("special", special);
        parameter.put("territories", territories);
        parameter.put("accounts", accounts);
        return parameter;
    }
}
