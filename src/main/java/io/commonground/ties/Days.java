package io.commonground.ties;

import io.commonground.graph.PartialDate;
import java.time.LocalDate;

/** Days since 1970-01-01, as all arithmetic of ties counts time. */
final class Days {

    static final double PER_YEAR = 365.25;

    private Days() {}

    static int year(double day) {
        return LocalDate.ofEpochDay((long) Math.floor(day)).getYear();
    }

    static double earliest(PartialDate date) {
        return date.earliest().toEpochDay();
    }

    static double latest(PartialDate date) {
        return date.latest().toEpochDay();
    }
}
