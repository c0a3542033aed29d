package io.commonground.privacy;

import io.commonground.graph.GlobalId;
import io.commonground.graph.Ids;
import io.commonground.graph.InvalidRequest;
import io.commonground.graph.Kind;
import io.commonground.graph.Reference;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What comes to be known of one request while it is worked on: who asks, which fields of the
 * schema, about whom. No names, no texts of the request.
 */
public final class AuditNote {

    /** The outcome of a change until there is one. */
    static final String BEGUN = "BEGUN";

    private static final int MOST_PEOPLE = 1_000;
    private static final String TRAIL = "auditTrail";
    private static final Pattern PURPOSES = Pattern.compile("[\\p{L}\\p{N} .,_/#-]{1,100}");
    private static final Pattern OWN_ID =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final String id = Ids.next();
    private final ZonedDateTime at = ZonedDateTime.now(ZoneOffset.UTC);
    private final @Nullable String purpose;
    private final Set<String> fields = ConcurrentHashMap.newKeySet();
    private final Set<String> people = ConcurrentHashMap.newKeySet();
    private final Set<Reference> references = ConcurrentHashMap.newKeySet();
    private final Set<String> things = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Viewer viewer;
    private volatile String kind = "";
    private volatile boolean begun;

    /**
     * Begins a note.
     *
     * @param purpose what for, as whoever asks says
     * @throws InvalidRequest where that could be a text of the request
     */
    public AuditNote(@Nullable String purpose) {
        this.purpose = purpose == null ? null : purpose.strip();
        if (this.purpose != null && !PURPOSES.matcher(this.purpose).matches()) {
            throw new InvalidRequest(
                    "The purpose is a few words: up to 100 letters, digits, blanks and any of . , _ / # -");
        }
    }

    /** What the request is for, null where it does not say. */
    public @Nullable String purpose() {
        return purpose;
    }

    private AuditNote(AuditNote of, Collection<String> people) {
        this.purpose = of.purpose;
        this.viewer = of.viewer;
        this.kind = of.kind;
        fields.addAll(of.fields);
        things.addAll(of.things);
        named(people);
    }

    /**
     * The request asks for a field.
     *
     * @param kind QUERY, MUTATION or SUBSCRIPTION
     */
    public void asked(String kind, String field) {
        asked(CurrentViewer.find().orElse(null), kind, field);
    }

    /** Somebody asks for what is no field of the schema, told by its address. */
    public void asked(@Nullable Viewer viewer, String kind, String address) {
        this.kind = kind;
        this.viewer = viewer;
        fields.add(address);
    }

    /** Somebody asks for a thing by what may be its own id; other texts are left out. */
    public void asksFor(String id) {
        if (OWN_ID.matcher(id).matches()) {
            concerns(id);
        }
    }

    /** The question names a person, an account or an organization. */
    public void refersTo(Reference reference) {
        if (reference.kind() == Kind.PERSON && reference.id() != null) {
            named(List.of(reference.id()));
        } else {
            references.add(reference);
        }
    }

    /**
     * It is about something else: the own id of an introduction or import, the slug of a source.
     */
    public void concerns(String thing) {
        things.add(thing);
    }

    /** The answer shows a thing, by its global id; people count. */
    public void shown(String id) {
        GlobalId.decode(id)
                .filter(global -> global.kind() == Kind.PERSON)
                .ifPresent(global -> named(List.of(global.id())));
    }

    /** The answer names people, by their own ids. */
    public void named(Collection<String> ids) {
        ids.stream().filter(_ -> people.size() < MOST_PEOPLE).forEach(people::add);
    }

    /**
     * Of an event of the subscription that this is of: about those alone who were named since the
     * last one. Empty where nobody was.
     */
    public Optional<AuditNote> ofEvent() {
        List<String> told = List.copyOf(people);
        forgetPeople();
        return told.isEmpty() ? Optional.empty() : Optional.of(new AuditNote(this, told));
    }

    /** Whom it is about is on record. */
    public void forgetPeople() {
        people.clear();
    }

    /** Whether a change has been begun that is on record as such. */
    public boolean isBegun() {
        return begun;
    }

    void begin() {
        begun = true;
    }

    /** Whether it is about people or a thing, changes anything, or looks at the audit itself. */
    boolean isToBeKept() {
        return kind.equals("MUTATION")
                || fields.contains(TRAIL)
                || !people.isEmpty()
                || !things.isEmpty()
                || !references.isEmpty();
    }

    /** As a statement takes it. */
    Map<String, @Nullable Object> asParameter(String outcome) {
        Viewer asking = viewer;
        Map<String, @Nullable Object> entry = new HashMap<>();
        entry.put("id", id);
        entry.put("at", at);
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
        entry.put("people", referred(Kind.PERSON));
        entry.put("accounts", referred(Kind.ACCOUNT));
        entry.put("organizations", referred(Kind.ORGANIZATION));
        entry.put("things", things.stream().sorted().toList());
        entry.put("purpose", purpose);
        entry.put("outcome", outcome);
        return entry;
    }

    private List<Map<String, @Nullable Object>> referred(Kind kind) {
        return references.stream()
                .filter(reference -> reference.kind() == kind)
                .map(Reference::asParameter)
                .toList();
    }
}
