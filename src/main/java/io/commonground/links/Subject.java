package io.commonground.links;

/**
 * What a link is about.
 *
 * @param kind what it is
 * @param ownId its id in the graph
 * @param name what people call it
 */
public record Subject(SubjectKind kind, String ownId, String name) {

    /** The opaque id that clients hold. */
    public String id() {
        return kind.encode(ownId);
    }
}
