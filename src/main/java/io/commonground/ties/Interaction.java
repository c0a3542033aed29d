package io.commonground.ties;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A contact that was held, with everybody who took part.
 *
 * @param day it took place, counted from 1970
 * @param owner whose private record it is, null where open
 * @param source id of the source
 */
record Interaction(
        String id,
        ContactKind kind,
        int day,
        @Nullable String owner,
        String source,
        List<Participant> participants) {

    private static final Set<String> WRITING = Set.of("FROM", "TO");
    private static final Set<String> ADDRESSED = Set.of("TO", "CC");

    boolean anyPrivate() {
        return owner != null || participants.stream().anyMatch(p -> p.owner() != null);
    }

    /** As the audience sees it: without participants known from others' private facts. */
    Interaction seenBy(Pair pair, Audience audience) {
        return anyPrivate()
                ? new Interaction(
                        id,
                        kind,
                        day,
                        owner,
                        source,
                        participants.stream().filter(p -> audience.sees(pair, p.owner())).toList())
                : this;
    }

    boolean joins(Pair pair) {
        return of(pair.start()).findAny().isPresent() && of(pair.end()).findAny().isPresent();
    }

    /** Whether one of them wrote to the other. */
    boolean goes(String from, String to) {
        return of(from).anyMatch(p -> "FROM".equals(p.role()))
                && of(to).anyMatch(p -> "TO".equals(p.role()));
    }

    boolean mailing(int many) {
        return people(ADDRESSED) >= many;
    }

    /** How many people it brought together; of a message, those who wrote it and whom it is to. */
    long people() {
        return kind.written()
                ? people(WRITING)
                : participants.stream().map(Participant::person).distinct().count();
    }

    /** How far the record of both having taken part can be trusted. */
    double confidence(Pair pair) {
        return Math.min(confidence(pair.start()), confidence(pair.end()));
    }

    private double confidence(String person) {
        return of(person).mapToDouble(Participant::confidence).max().orElse(0);
    }

    private Stream<Participant> of(String person) {
        return participants.stream().filter(p -> p.person().equals(person));
    }

    private long people(Set<String> roles) {
        return participants.stream()
                .filter(p -> p.role() != null && roles.contains(p.role()))
                .map(Participant::person)
                .distinct()
                .count();
    }
}
