package io.commonground.demo;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Chance that falls the same way every time: one stream a purpose, so that a change to one part of
 * the data leaves the rest as it was.
 */
final class Dice {

    private static final long SEED = 20_261_101L;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final RandomGenerator random;

    private Dice(long seed) {
        // The algorithm is named because the platform's default may change between releases.
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    static Dice of(String purpose) {
        return new Dice(SEED ^ (SPREAD * purpose.hashCode()));
    }

    /** Both ends included. */
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** Two decimals, both ends included; no more digits than anybody would state. */
    double decimal(double low, double high) {
        return round(low + random.nextDouble() * (high - low));
    }

    double bell(double mean, double deviation, double low, double high) {
        return round(Math.clamp(random.nextGaussian(mean, deviation), low, high));
    }

    /** Heavy-tailed: most are near the median, a few many times as large. */
    int skewed(int median, double spread, int low, int high) {
        return Math.clamp(
                Math.round(median * StrictMath.exp(spread * random.nextGaussian())), low, high);
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** The first are drawn far more often than the last, as schools and employers are. */
    <T> T pickRanked(List<T> ranked) {
        double place = StrictMath.pow(ranked.size() + 1.0, random.nextDouble()) - 1;
        return ranked.get(Math.min(ranked.size() - 1, (int) place));
    }

    /** Distinct elements in the order drawn; all of them where fewer are there. */
    <T> List<T> several(List<T> choices, int count) {
        if (choices.isEmpty()) {
            return List.of();
        }
        return random.ints(0, choices.size())
                .distinct()
                .limit(Math.min(count, choices.size()))
                .mapToObj(choices::get)
                .toList();
    }

    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
