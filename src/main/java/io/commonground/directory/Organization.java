package io.commonground.directory;

import io.commonground.graph.GlobalId;
import io.commonground.graph.Kind;
import io.commonground.graph.Named;
import io.commonground.graph.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A company, school, board or other body that people belong to.
 *
 * @param ownId the id inside the graph; {@link #id()} is the one that clients hold
 * @param key its source's name and id for it, {@code source:id}
 * @param source id of the source that brought it
 */
public record Organization(
        String ownId,
        String key,
        String externalId,
        String source,
        OrganizationKind kind,
        String name,
        String sortName,
        List<String> aliases,
        @Nullable String domain,
        @Nullable String industry,
        @Nullable Integer headcount,
        boolean complete,
        @Nullable String location)
        implements Named {

    /** Reads a row whose columns are the properties of the node. */
    public static Organization of(Row row) {
        return new Organization(
                row.text("id"),
                row.text("key"),
                row.text("externalId"),
                row.text("source"),
                OrganizationKind.valueOf(row.text("kind")),
                row.text("name"),
                row.text("sortName"),
                row.texts("aliases"),
                row.findText("domain"),
                row.findText("industry"),
                row.findInteger("headcount"),
                row.flag("complete"),
                row.findText("location"));
    }

    @Override
    public String id() {
        return new GlobalId(Kind.ORGANIZATION, ownId).encoded();
    }

    @Override
    public String schemaType() {
        return kind.schemaType();
    }
}
