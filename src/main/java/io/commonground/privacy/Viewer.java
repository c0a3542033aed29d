package io.commonground.privacy;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whoever asks.
 *
 * @param name how the service addresses them
 * @param person own id of the person of the graph they are, null where they are none
 * @param roles what they are in the program
 * @param lens what they may see
 */
public record Viewer(String name, @Nullable String person, Set<Role> roles, Lens lens) {

    /** Asks where nobody has to sign in, as nobody in particular: sees nobody's private facts. */
    public static final Viewer LOCAL = new Viewer("local", null, Set.of(Role.values()), Lens.OPEN);

    public Viewer {
        roles = Set.copyOf(roles);
        // Who runs the program tells people of one name apart, and answers for what is recorded.
        lens = lens.showingAges(roles.contains(Role.PROGRAM_MANAGER));
    }

    public boolean isAny(Role... of) {
        return Set.of(of).stream().anyMatch(roles::contains);
    }
}
