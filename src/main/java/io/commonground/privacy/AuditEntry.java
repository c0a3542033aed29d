package io.commonground.privacy;

import io.commonground.graph.GlobalId;
import io.commonground.graph.Kind;
import io.commonground.graph.Row;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * That somebody asked something about people, or changed something.
 *
 * @param id own id
 * @param by global id of whoever asked, null for somebody who is no person of the graph
 * @param subject what their identity provider knows them by; null where nobody signed in
 * @param roles what they were in the program
 * @param fields which fields of the schema they asked for, or which address
 * @param about global ids of the people named in the question or the answer
 * @param concerning what else it was about: global ids of accounts and organizations, own ids of
 *     the rest, slugs of sources
 * @param purpose what for, null where they did not say
 * @param outcome OK, the codes of the errors, or BEGUN where there is none on record
 */
record AuditEntry(
        String id,
        OffsetDateTime at,
        @Nullable String by,
        @Nullable String subject,
        List<Role> roles,
        String kind,
        List<String> fields,
        List<String> about,
        List<String> concerning,
        @Nullable String purpose,
        String outcome) {

    static AuditEntry of(Row row) {
        String by = row.findText("by");
        return new AuditEntry(
                row.text("id"),
                row.getInstant("at").atOffset(ZoneOffset.UTC),
                by == null ? null : person(by),
                row.findText("subject"),
                row.texts("roles").stream().map(Role::valueOf).toList(),
                row.text("kind"),
                row.texts("fields"),
                row.texts("about").stream().map(AuditEntry::person).toList(),
                row.texts("concerning").stream().map(AuditEntry::thing).toList(),
                row.findText("purpose"),
                row.text("outcome"));
    }

    /** Accounts and organizations are kept as their kind and own id. */
    private static String thing(String kept) {
        return Stream.of(Kind.ACCOUNT, Kind.ORGANIZATION)
                .filter(kind -> kept.startsWith(kind.word() + ":"))
                .map(kind -> new GlobalId(kind, kept.substring(kind.word().length() + 1)).encoded())
                .findFirst()
                .orElse(kept);
    }

    private static String person(String id) {
        return new GlobalId(Kind.PERSON, id).encoded();
    }
}
