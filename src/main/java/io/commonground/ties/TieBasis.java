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

    private static final String PERSONAL = "P";

    /**
     * The letters stored with a tie, in the order of this enumeration: {@code OSI}; with a P behind
     * them where somebody's word is more than a social-network contact.
     */
    static String code(Set<TieBasis> bases, boolean personal) {
        return EnumSet.allOf(TieBasis.class).stream()
                        .filter(bases::contains)
                        .map(TieBasis::letter)
                        .collect(Collectors.joining())
                + (personal ? PERSONAL : "");
    }

    /** The letter that stands for it in a tie's basis code. */
    public String letter() {
        return name().substring(0, 1);
    }

    /** Whether a tie of that basis code rests on more than shared units and a network's word. */
    public static boolean isVerified(String code) {
        return code.contains(OBSERVED.letter()) || code.contains(PERSONAL);
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
