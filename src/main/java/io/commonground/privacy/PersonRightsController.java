package io.commonground.privacy;

import io.commonground.graph.Forbidden;
import io.commonground.graph.InvalidRequest;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** What a person may ask for about themself, or have asked for by those who run the program. */
@Controller
class PersonRightsController {

    private final Exports exports;
    private final Objections objections;
    private final Persons persons;
    private final Viewers viewers;

    PersonRightsController(
            Exports exports, Objections objections, Persons persons, Viewers viewers) {
        this.exports = exports;
        this.objections = objections;
        this.persons = persons;
        this.viewers = viewers;
    }

    /** A person's data as a document. */
    record PersonExport(Map<String, Object> document) {}

    /** Since when somebody objects to being a connector; null where they do not. */
    record Objection(boolean objects, @Nullable OffsetDateTime since) {}

    @MutationMapping
    PersonExport exportPerson(
            @Argument String person, @ContextValue(required = false) @Nullable AuditNote audit) {
        Viewer viewer = viewers.current();
        String id = persons.get("person", person, viewer.lens());
        mustBeOneselfOrRun(viewer, id);
        boolean oneself = id.equals(viewer.person());
        if (!oneself && (audit == null || audit.purpose() == null)) {
            throw new InvalidRequest(
                    "Say what for: send the header Purpose, or extensions.purpose, with the request.");
        }
        return new PersonExport(exports.of(id, viewer));
    }

    @MutationMapping
    Objection recordObjection(@Argument String person, @Argument boolean objects) {
        Viewer viewer = viewers.current();
        String id = persons.get("person", person, viewer.lens());
        mustBeOneselfOrRun(viewer, id);
        OffsetDateTime since =
                objections
                        .record(id, objects)
                        .map(moment -> moment.atOffset(ZoneOffset.UTC))
                        .orElse(null);
        return new Objection(since != null, since);
    }

    private static void mustBeOneselfOrRun(Viewer viewer, String person) {
        if (!person.equals(viewer.person()) && !viewer.isAny(Role.PROGRAM_MANAGER, Role.ADMIN)) {
            throw new Forbidden("This is for the person themself, a PROGRAM_MANAGER or an ADMIN.");
        }
    }
}
