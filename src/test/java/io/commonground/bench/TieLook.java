package io.commonground.bench;

/**
 * How strong a generated tie is and what it rests on: few are strong, many are weak, and a mass of
 * them are social-network contacts, as the product's scoring would give.
 */
final class TieLook {

    /** What scoring gives a social-network contact. */
    static final float CONTACT = 0.03f;

    private static final int HUB_FROM = 300;

    /** By level: how many of a hundred are strong, and how many more are middling. */
    private static final double[] STRONG = {0.25, 0.05, 0.02};

    private static final double[] MIDDLING = {0.65, 0.45, 0.2};

    private TieLook() {}

    static float strength(long seed, long pair, Level level, int largerDegree) {
        double which = Hash.unit(seed ^ 0x51, pair);
        double size = Hash.unit(seed ^ 0x52, pair);
        if (largerDegree >= HUB_FROM) {
            return which < 0.9 ? CONTACT : (float) (0.02 + 0.08 * size);
        }
        double strong = STRONG[level.ordinal()];
        if (which < strong) {
            return (float) (0.3 + 0.6 * size * size);
        }
        return which < strong + MIDDLING[level.ordinal()]
                ? (float) (0.02 + 0.28 * size * size)
                : CONTACT;
    }

    static String basis(long seed, long pair, float strength) {
        if (strength == CONTACT) {
            return "S";
        }
        double which = Hash.unit(seed ^ 0x53, pair);
        if (strength >= 0.3f) {
            return which < 0.4 ? "O" : which < 0.6 ? "OI" : which < 0.8 ? "OS" : "OSIP";
        }
        return which < 0.6 ? "I" : which < 0.8 ? "O" : which < 0.9 ? "SI" : "SP";
    }

    /** Days since 1970: within the five years before the scoring day. */
    static int lastSeen(long seed, long pair, int scoringDay) {
        double past = Hash.unit(seed ^ 0x54, pair);
        return scoringDay - (int) (1826 * past * past);
    }
}
