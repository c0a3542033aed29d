package io.commonground.links;

import io.commonground.graph.Named;

/**
 * What a link is about.
 *
 * @param kind what it is
 * @param ownId its id in the graph
 * @param name what people call it
 */
public record Subject(SubjectKind kind, String ownId, String name) implements Named {

    /** Stands for whatever tells of religion, party, union, health or ethnicity: all look alike. */
    static final Subject UNDISCLOSED =
            new Subject(SubjectKind.UNDISCLOSED, "undisclosed", "Something that is not shown");

    boolean isUndisclosed() {
        return kind == SubjectKind.UNDISCLOSED;
    }

    /** The opaque id that clients hold. */
    @Override
    public String id() {
        return kind.encode(ownId);
    }

    @Override
    public String schemaType() {
        return kind.type();
    }
}
