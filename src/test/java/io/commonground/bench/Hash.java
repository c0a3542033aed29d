package io.commonground.bench;

/** Numbers that look random and depend on a seed and a key alone, whatever the order asked in. */
final class Hash {

    private Hash() {}

    /** The finalizer of SplitMix64 (Steele, Lea, Flood 2014). */
    static long mix(long seed, long key) {
        long z = seed + key * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** In [0,1). */
    static double unit(long seed, long key) {
        return (mix(seed, key) >>> 11) * 0x1.0p-53;
    }
}
