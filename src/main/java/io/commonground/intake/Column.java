package io.commonground.intake;

import org.jspecify.annotations.Nullable;

/**
 * One column of a bundle's file.
 *
 * @param name as the header has it
 * @param cells how its cells are read
 * @param required whether the file needs the column and every row a value
 * @param property under which name the value is stored, null where it is not stored as such
 * @param refersTo which file holds what the cell refers to, null where it is a plain value
 */
record Column(
        String name,
        Cells cells,
        boolean required,
        @Nullable String property,
        @Nullable String refersTo) {

    static Column of(String name, Cells cells) {
        return new Column(name, cells, false, name, null);
    }

    static Column text(String name) {
        return of(name, Cells.text(1_000));
    }

    static Column prose(String name) {
        return of(name, Cells.text(20_000));
    }

    /** The thing's own id. */
    static Column id() {
        return new Column("id", Cells.text(500), true, "externalId", null);
    }

    /** The id of something that the named file describes. */
    static Column reference(String name, String refersTo) {
        return new Column(name, Cells.text(500), false, null, refersTo);
    }

    Column needed() {
        return new Column(name, cells, true, property, refersTo);
    }

    Column as(String property) {
        return new Column(name, cells, required, property, refersTo);
    }

    /** A value that only helps to write the row, and is not stored under a name of its own. */
    Column unstored() {
        return new Column(name, cells, required, null, refersTo);
    }

    boolean isReference() {
        return refersTo != null;
    }
}
