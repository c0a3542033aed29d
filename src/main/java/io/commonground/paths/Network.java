package io.commonground.paths;

import java.util.BitSet;

/**
 * People and their ties in memory, for walking. People are indexes in the order of their own ids,
 * so that whatever is ordered by index is ordered by id.
 *
 * @param ties by person
 * @param closed the people who do not want to be asked for introductions
 */
record Network(Acquaintances[] ties, BitSet closed) {

    Acquaintances of(int person) {
        return ties[person];
    }

    int people() {
        return ties.length;
    }
}
