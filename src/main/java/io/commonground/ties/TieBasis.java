package io.commonground.ties;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of evidence a tie can rest on. */
public enum TieBasis {
    /** They met, spoke, or wrote to each other. */
    OBSERVED,
    /** One of them says so, or a network they are both on. */
    STATED,
    /** They were at the same small enough place at the same time. */
    INFERRED;

    /** The letters stored with a tie, in the order of this enumeration: {@code OSI}. */
    public static String code(Set<TieBasis> bases) {
        return EnumSet.allOf(TieBasis.class).stream()
                .filter(bases::contains)
                .map(basis -> basis.name().substring(0, 1))
                .collect(Collectors.joining());
    }

    /** Reads the letters stored with a tie; others are passed over. */
    public static Set<TieBasis> of(String code) {
        Set<TieBasis> bases = EnumSet.noneOf(TieBasis.class);
        for (TieBasis basis : values()) {
            if (code.indexOf(basis.name().charAt(0)) >= 0) {
                bases.add(basis);
            }
        }
        return bases;
    }
}
