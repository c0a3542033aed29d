package io.commonground.paths;

/**
 * What a tie that rests on private evidence is to its owners: to the person who holds it, to the
 * one at the other end, and to whoever may use the evidence of both.
 *
 * @param strengths of the three; 0 where that makes no tie
 * @param bases the kinds of evidence it has for the three, as {@link BasisMask} packs them
 */
record HiddenTie(double[] strengths, byte[] bases) {

    static final int MINE = 0;
    static final int THEIRS = 1;
    static final int BOTH = 2;
    static final int AUDIENCES = 3;

    /** The same tie as the person at the other end holds it. */
    HiddenTie turned() {
        return new HiddenTie(
                new double[] {strengths[THEIRS], strengths[MINE], strengths[BOTH]},
                new byte[] {bases[THEIRS], bases[MINE], bases[BOTH]});
    }
}
