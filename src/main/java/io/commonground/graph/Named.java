package io.commonground.graph;

/** A thing people call by a name. */
public interface Named {

    String id();

    String name();

    /** The object type of the schema that shows it. */
    default String schemaType() {
        return getClass().getSimpleName();
    }
}
