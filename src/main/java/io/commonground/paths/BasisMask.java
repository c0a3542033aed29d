package io.commonground.paths;

import io.commonground.ties.TieBasis;
import java.util.Collection;
import java.util.Set;

/** Kinds of evidence as the bits of a byte. */
final class BasisMask {

    static final byte ALL = -1;

    private BasisMask() {}

    static byte of(Collection<TieBasis> bases) {
        int mask = 0;
        for (TieBasis basis : bases) {
            mask |= 1 << basis.ordinal();
        }
        return (byte) mask;
    }

    /** What a filter lets pass; without any kind everything. */
    static byte filter(Set<TieBasis> bases) {
        return bases.isEmpty() ? ALL : of(bases);
    }
}
