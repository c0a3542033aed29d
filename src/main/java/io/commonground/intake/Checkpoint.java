package io.commonground.intake;

/**
 * How far an import has come: everything before it is written, nothing after it.
 *
 * @param step number of the step it is at; 0 before the files are checked
 * @param row rows of the step's file that are done
 * @param after key behind which the step's next page begins; empty at its start
 */
record Checkpoint(int step, long row, String after) {

    static Checkpoint beginningOf(int step) {
        return new Checkpoint(step, 0, "");
    }
}
