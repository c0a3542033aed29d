package io.commonground.bench;

import java.util.function.Consumer;

/**
 * One thing that is measured.
 *
 * @param name as the table and the chart call it
 * @param every in how many rounds it is asked once; 1 for each round
 * @param question asks it
 */
record Operation(String name, int every, Consumer<Asked> question) {

    static Operation of(String name, Consumer<Asked> question) {
        return new Operation(name, 1, question);
    }

    /** Of those that take long: not in every round. */
    Operation every(int rounds) {
        return new Operation(name, rounds, question);
    }
}
