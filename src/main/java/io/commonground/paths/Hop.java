package io.commonground.paths;

import io.commonground.ties.Pair;
import io.commonground.ties.TieBasis;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a path: two people and their tie.
 *
 * @param from own id of the person it starts from
 * @param to own id of the person it reaches
 * @param strength of the tie, in (0,1]
 * @param basisCode the kinds of evidence the tie has, a letter each
 * @param lastContact the last day they are known to have had to do with each other, null if unknown
 */
record Hop(
        String from,
        String to,
        double strength,
        String basisCode,
        @Nullable LocalDate lastContact) {

    public List<TieBasis> basis() {
        return TieBasis.ofCode(basisCode);
    }

    /** Whether it rests on more than shared units and a social-network contact. */
    boolean isVerified() {
        return basisCode.contains("O") || basisCode.contains("S");
    }

    Pair pair() {
        return Pair.of(from, to);
    }
}
