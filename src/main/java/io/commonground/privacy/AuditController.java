package io.commonground.privacy;

import io.commonground.graph.Connection;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Shows the audit to those who run the service. */
@Controller
class AuditController {

    private final AuditTrail trail;
    private final Persons persons;
    private final Viewers viewers;

    AuditController(AuditTrail trail, Persons persons, Viewers viewers) {
        this.trail = trail;
        this.persons = persons;
        this.viewers = viewers;
    }

    @QueryMapping
    Connection<AuditEntry> auditTrail(
            @Argument @Nullable String about,
            @Argument @Nullable String by,
            @Argument @Nullable OffsetDateTime from,
            @Argument @Nullable OffsetDateTime to,
            @Argument int first,
            @Argument @Nullable String after) {
        Viewer viewer = viewers.allowed(Role.ADMIN);
        Lens lens = viewer.lens();
        var question =
                new AuditTrail.Question(
                        viewer.person(),
                        about == null ? null : persons.get("about", about, lens),
                        by == null ? null : persons.get("by", by, lens),
                        from == null ? null : from.toInstant(),
                        to == null ? null : to.toInstant());
        return trail.page(question, first, after);
    }
}
