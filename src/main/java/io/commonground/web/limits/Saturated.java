package io.commonground.web.limits;

/** Arithmetic on numbers from 0 up that stops at the largest instead of overflowing. */
final class Saturated {

    private Saturated() {}

    static long plus(long one, long other) {
        long sum = one + other;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    static long times(long one, long other) {
        long product = one * other;
        return Math.multiplyHigh(one, other) != 0 || product < 0 ? Long.MAX_VALUE : product;
    }
}
