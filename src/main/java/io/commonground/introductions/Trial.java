package io.commonground.introductions;

import io.commonground.graph.Row;

/**
 * What was foretold of one introduction, and what came.
 *
 * @param predicted strength of its path when it was asked for
 * @param came whether everybody agreed
 */
record Trial(double predicted, boolean came) {

    static Trial of(Row row) {
        return new Trial(row.real("predicted"), row.flag("came"));
    }

    double squaredError() {
        double error = predicted - (came ? 1 : 0);
        return error * error;
    }

    /** 0 for [0, 0.1), …, 9 for [0.9, 1]. */
    int tenth() {
        return Math.min(9, (int) Math.floor(predicted * 10));
    }
}
