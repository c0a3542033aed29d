package io.commonground.privacy;

import io.commonground.graph.GlobalId;
import io.commonground.graph.Ids;
import io.commonground.graph.Kind;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What comes to be known of one request while it is worked on: who asks, which fields of the
 * schema, about whom. No names, no texts of the request.
 */
public final class AuditNote {

    private static final int MOST_PEOPLE = 1_000;
    private static final String TRAIL = "auditTrail";

    private final @Nullable String purpose;
    private final Set<String> fields = ConcurrentHashMap.newKeySet();
    private final Set<String> people = ConcurrentHashMap.newKeySet();
    private final Set<String> keys = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Viewer viewer;
    private volatile String kind = "";

    /**
     * Begins a note.
     *
     * @param purpose what for, as whoever asks says
     */
    public AuditNote(@Nullable String purpose) {
        this.purpose = purpose;
    }

    /** What the request is for, null where it does not say. */
    public @Nullable String purpose() {
        return purpose;
    }

    /**
     * The request asks for a field.
     *
     * @param kind QUERY, MUTATION or SUBSCRIPTION
     * @param arguments its arguments of type ID
     */
    public void asked(String kind, String field, Collection<String> arguments) {
        this.kind = kind;
        this.viewer = CurrentViewer.find().orElse(null);
        fields.add(field);
        arguments.forEach(this::named);
    }

    private void named(String argument) {
        String[] parts = argument.split(":", 3);
        if (parts.length > 1) {
            keys.add(argument);
        }
        if (parts.length == 3 && parts[1].equals(Kind.PERSON.word())) {
            keys.add(parts[0] + ":" + parts[2]);
        }
        if (parts.length == 1) {
            shown(argument);
        }
    }

    /** The answer shows a thing, by its global id; people count. */
    public void shown(String id) {
        GlobalId.decode(id)
                .filter(global -> global.kind() == Kind.PERSON)
                .filter(_ -> people.size() < MOST_PEOPLE)
                .ifPresent(global -> people.add(global.id()));
    }

    /** Whether it is about people, changes anything, or looks at the audit itself. */
    boolean isToBeKept() {
        return kind.equals("MUTATION")
                || fields.contains(TRAIL)
                || !people.isEmpty()
                || !keys.isEmpty();
    }

    /** As a statement takes it. */
    Map<String, @Nullable Object> asParameter(String outcome) {
        Viewer asking = viewer;
        Map<String, @Nullable Object> entry = new HashMap<>();
        entry.put("id", Ids.next());
        entry.put("at", ZonedDateTime.now(ZoneOffset.UTC));
        entry.put("by", asking == null ? null : asking.person());
        entry.put("subject", asking == null ? null : asking.credential().subject());
        entry.put(
                "roles",
                asking == null
                        ? List.of()
                        : asking.roles().stream().map(Role::name).sorted().toList());
        entry.put("kind", kind);
        entry.put("fields", fields.stream().sorted().toList());
        entry.put("about", people.stream().sorted().toList());
        entry.put("keys", List.copyOf(keys));
        entry.put("purpose", purpose);
        entry.put("outcome", outcome);
        return entry;
    }
}
