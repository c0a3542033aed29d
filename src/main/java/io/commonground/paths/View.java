package io.commonground.paths;

import java.util.BitSet;

/** A network as one question sees it: which ties count, how much, and who may stand between. */
final class View {

    private final Network network;
    private final BitSet owners;
    private final byte basis;
    private final BitSet barred;

    /**
     * Makes a view.
     *
     * @param owners whose private evidence counts
     * @param basis only ties with one of these kinds of evidence
     * @param avoid who must not stand between, besides those who are closed to everybody
     */
    View(Network network, BitSet owners, byte basis, BitSet avoid) {
        this.network = network;
        this.owners = owners;
        this.basis = basis;
        this.barred = (BitSet) network.closed().clone();
        this.barred.or(avoid);
    }

    Acquaintances of(int person) {
        return network.of(person);
    }

    /** The strength of a person's tie for this question, 0 where it does not count. */
    double strength(int person, Acquaintances its, int at) {
        if (owners.isEmpty()) {
            return passes(its.bases()[at]) ? its.open()[at] : 0;
        }
        boolean mine = owners.get(person);
        boolean theirs = owners.get(its.others()[at]);
        return passes(its.basis(at, mine, theirs)) ? its.strength(at, mine, theirs) : 0;
    }

    private boolean passes(byte kinds) {
        return basis == BasisMask.ALL || (kinds & basis) != 0;
    }

    /** The strength of the tie of two people, 0 where there is none for this question. */
    double strength(int one, int other) {
        boolean fewer = of(one).count() <= of(other).count();
        int person = fewer ? one : other;
        Acquaintances its = of(person);
        int at = its.at(fewer ? other : one);
        return at < 0 ? 0 : strength(person, its, at);
    }

    /** The kinds of evidence of the tie of two people, as the letters stored with it. */
    String basis(int one, int other) {
        Acquaintances its = of(one);
        int at = its.at(other);
        return at < 0 ? "" : BasisMask.letters(its.basis(at, owners.get(one), owners.get(other)));
    }

    boolean mayConnect(int person) {
        return !barred.get(person);
    }

    /** From now on that person does not stand between either. */
    void bar(int person) {
        barred.set(person);
    }
}
