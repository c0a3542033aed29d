package io.commonground.privacy;

import io.commonground.graph.Forbidden;
import io.commonground.graph.Graph;
import io.commonground.graph.Kind;
import io.commonground.graph.Reference;
import io.commonground.graph.Row;
import io.commonground.graph.Unauthenticated;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells who is asking, and what they may see at this moment. */
@Component
public class Viewers {

    private final Graph graph;

    Viewers(Graph graph) {
        this.graph = graph;
    }

    /**
     * Whoever asks the question that this thread works on.
     *
     * @throws Unauthenticated where nobody is known to ask
     */
    public Viewer current() {
        return CurrentViewer.find()
                .orElseThrow(() -> new Unauthenticated("Sign in: nobody is known to ask."));
    }

    /**
     * The person that asks.
     *
     * @throws Forbidden where the viewer is no person of the graph
     */
    public String person() {
        String person = current().person();
        if (person == null) {
            throw new Forbidden("This is for people of the graph: sign in as one of them.");
        }
        return person;
    }

    /**
     * Whoever asks, if they are one of these.
     *
     * @throws Forbidden where they are none of them
     */
    public Viewer allowed(Role... roles) {
        Viewer viewer = current();
        if (!viewer.isAny(roles)) {
            throw new Forbidden(
                    "This takes one of the roles %s.".formatted(Arrays.toString(roles)));
        }
        return viewer;
    }

    /** A person of the graph as a viewer; empty where there is none, or only a private one. */
    public Optional<Viewer> find(Reference person, Set<Role> roles) {
        return graph.find(
                        "privacy/viewer",
                        Map.of(
                                "person",
                                person.asParameter(),
                                "day",
                                LocalDate.now(ZoneOffset.UTC).toEpochDay()))
                .map(row -> viewer(row, roles));
    }

    /**
     * Own ids of the people with that e-mail address, however it is written; the first two of them.
     *
     * @param source only people of that source; all where it is null
     */
    public List<String> listByEmail(String email, @Nullable String source) {
        String normal = email.strip().toLowerCase(Locale.ROOT);
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("email", normal);
        parameters.put("query", '"' + normal.replace("\\", "\\\\").replace("\"", "\\\"") + '"');
        parameters.put("source", source);
        return graph.read("privacy/people-by-email", parameters, row -> row.text("id"));
    }

    /** The regions whose accounts a person sees; null for all. */
    public @Nullable List<String> territoriesOf(String person) {
        return find(new Reference(Kind.PERSON, person, null), Set.of())
                .map(viewer -> viewer.lens().territories())
                .orElse(null);
    }

    /** Those of these regions that accounts have. */
    public Set<String> regionsAmong(Collection<String> regions, Lens lens) {
        return Set.copyOf(
                graph.read(
                        "privacy/regions",
                        Map.of("regions", List.copyOf(regions), "lens", lens.asParameter()),
                        row -> row.text("region")));
    }

    /** Says of which regions a person sees the accounts; null for all. */
    public void setTerritories(String person, @Nullable List<String> regions) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("person", person);
        parameters.put("territories", regions);
        graph.write("privacy/set-territories", parameters);
    }

    private static Viewer viewer(Row row, Set<Role> roles) {
        String id = row.text("id");
        List<String> territories = row.isNull("territories") ? null : row.texts("territories");
        Lens lens =
                new Lens(id, row.texts("owners"), false, territories).with(row.texts("accounts"));
        return new Viewer(row.text("name"), id, roles, lens);
    }
}
