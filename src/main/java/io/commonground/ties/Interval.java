package io.commonground.ties;

/** A stretch of time in days. */
record Interval(double begin, double end) {

    Interval {
        if (!(begin < end)) {
            throw new IllegalArgumentException(
                    "An interval ends after it begins: " + begin + " to " + end);
        }
    }

    double length() {
        return end - begin;
    }
}
