package io.commonground.intake;

import java.util.List;

/**
 * Writes the rows of one file, a batch in a transaction.
 *
 * @param counted whether its outcomes are those of the rows; false for a second look at a file,
 *     which adds links between its own rows
 * @param before statements that prepare what rows refer to
 * @param main writes the rows and tells of each what became of it
 * @param after statements over all rows that went in
 * @param afterChange statements over the rows that were created or updated
 */
record LoadStep(
        Table table,
        boolean counted,
        List<String> before,
        String main,
        List<String> after,
        List<String> afterChange)
        implements Step {

    static LoadStep of(Table table, String main) {
        return new LoadStep(table, true, List.of(), main, List.of(), List.of());
    }

    /** A second look at the file, for links between its own rows. */
    static LoadStep links(Table table, String main) {
        return new LoadStep(table, false, List.of(), main, List.of(), List.of());
    }

    LoadStep before(String statement) {
        return new LoadStep(table, counted, List.of(statement), main, after, afterChange);
    }

    LoadStep after(String statement) {
        return new LoadStep(table, counted, before, main, List.of(statement), afterChange);
    }

    LoadStep afterChange(String statement) {
        return new LoadStep(table, counted, before, main, after, List.of(statement));
    }
}
