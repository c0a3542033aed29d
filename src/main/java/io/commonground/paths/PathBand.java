package io.commonground.paths;

/** The strength of a path in a word that people use. */
enum PathBand {
    STRONG,
    FAIR,
    WEAK,
    LONG_SHOT;

    /** The band of a strength, by the bounds 0.3, 0.1 and 0.02. */
    static PathBand of(double strength) {
        if (strength >= 0.3) {
            return STRONG;
        }
        if (strength >= 0.1) {
            return FAIR;
        }
        return strength >= 0.02 ? WEAK : LONG_SHOT;
    }
}
