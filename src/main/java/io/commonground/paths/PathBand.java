package io.commonground.paths;

import io.commonground.ties.BandSettings;

/** The strength of a path in a word that people use. */
enum PathBand {
    STRONG,
    FAIR,
    WEAK,
    LONG_SHOT;

    static PathBand of(double strength, BandSettings bands) {
        if (strength >= bands.strong()) {
            return STRONG;
        }
        if (strength >= bands.fair()) {
            return FAIR;
        }
        return strength >= bands.weak() ? WEAK : LONG_SHOT;
    }
}
