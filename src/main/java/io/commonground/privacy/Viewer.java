package io.commonground.privacy;

import io.commonground.graph.Forbidden;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whoever asks.
 *
 * @param name how the service addresses them
 * @param person own id of the person of the graph they are, null where they are none
 * @param roles what they are in the program
 * @param lens what they may see
 * @param credential what they showed for being who they say
 */
public record Viewer(
        String name, @Nullable String person, Set<Role> roles, Lens lens, Credential credential) {

    /** Asks where nobody has to sign in, as nobody in particular: sees nobody's private facts. */
    public static final Viewer LOCAL =
            new Viewer("local", null, Set.of(Role.values()), Lens.OPEN, Credential.NONE);

    private static final Set<Role> OVER_ALL_ACCOUNTS =
            Set.of(Role.ANALYST, Role.PROGRAM_MANAGER, Role.ADMIN);

    public Viewer {
        roles = Set.copyOf(roles);
        // Who runs the program tells people of one name apart, and answers for what is recorded.
        lens = lens.showingAges(roles.contains(Role.PROGRAM_MANAGER));
    }

    /** Somebody who was chosen where nobody has to sign in. */
    public Viewer(String name, @Nullable String person, Set<Role> roles, Lens lens) {
        this(name, person, roles, lens, Credential.CHOICE);
    }

    /**
     * Somebody who is no person of the graph: sees nobody's private facts, and accounts only in a
     * role that is about all of them, since there is nobody whose territories or accounts they are.
     */
    public static Viewer nobody(String name, Set<Role> roles, Credential credential) {
        boolean all = roles.stream().anyMatch(OVER_ALL_ACCOUNTS::contains);
        Lens lens = all ? Lens.OPEN : new Lens(null, List.of(), false, List.of());
        return new Viewer(name, null, roles, lens, credential);
    }

    /** The same viewer, who showed this. */
    public Viewer with(Credential credential) {
        return new Viewer(name, person, roles, lens, credential);
    }

    /** A word that stays the same for them and is nobody else's, to keep count by. */
    public String key() {
        if (person != null) {
            return person;
        }
        return credential.subject() == null ? name : credential.subject();
    }

    public boolean isAny(Role... of) {
        return Set.of(of).stream().anyMatch(roles::contains);
    }

    /**
     * Goes on only for a viewer in one of these roles.
     *
     * @throws Forbidden for others, with the roles
     */
    public void mustBeAny(Collection<Role> of) {
        if (Collections.disjoint(roles, of)) {
            throw new Forbidden(
                    "This is for the roles %s; %s."
                            .formatted(
                                    words(of),
                                    roles.isEmpty() ? "you have none" : "you are " + words(roles)));
        }
    }

    private static String words(Collection<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(", "));
    }
}
