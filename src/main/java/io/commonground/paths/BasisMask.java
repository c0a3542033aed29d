package io.commonground.paths;

import io.commonground.ties.TieBasis;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

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

    static String letters(byte mask) {
        return Arrays.stream(TieBasis.values())
                .filter(basis -> (mask & 1 << basis.ordinal()) != 0)
                .map(TieBasis::letter)
                .collect(Collectors.joining());
    }

    /** What a filter lets pass; without any kind everything. */
    static byte filter(Set<TieBasis> bases) {
        return bases.isEmpty() ? ALL : of(bases);
    }
}
