package io.commonground.paths;

import io.commonground.ties.Pair;
import io.commonground.ties.TieBasis;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One step of a path: two people and their tie.
 *
 * @param from own id of the person it starts from
 * @param to own id of the person it reaches
 * @param strength of the tie, in (0,1]
 * @param basisCode the kinds of evidence the tie has, a letter each
 * @param lastContact the last day they are known to have had to do with each other, null if unknown
 * @param asOf the day it is told for, null for today
 */
record Hop(
        String from,
        String to,
        double strength,
        String basisCode,
        @Nullable LocalDate lastContact,
        @Nullable LocalDate asOf) {

    public Set<TieBasis> basis() {
        return TieBasis.of(basisCode);
    }

    boolean isVerified() {
        return TieBasis.isVerified(basisCode);
    }

    Explained explained() {
        return new Explained(new Pair(from, to), asOf);
    }

    /**
     * What is to be explained.
     *
     * @param asOf the day, null for today
     */
    record Explained(Pair pair, @Nullable LocalDate asOf) {}
}
