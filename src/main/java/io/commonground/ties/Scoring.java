package io.commonground.ties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The strength of a tie on one day: three groups of evidence combined as independent, 1 − (1 −
 * inferred)(1 − observed)(1 − stated). One over n − 1 follows Newman (2001), the fading of contacts
 * Roth et al. (2010).
 */
record Scoring(ScoringSettings settings, double day) {

    /** No group is quite certain, so that shares by logarithm stay finite. */
    private static final double ALMOST = 1 - 1e-12;

    /** A group's grounds and what they amount to together. */
    private record Group(List<? extends Ground> grounds, double value) {

        double weight() {
            return -Math.log1p(-Math.min(value, ALMOST));
        }

        double sum() {
            return grounds.stream().mapToDouble(Ground::term).sum();
        }
    }

    /** Empty where nothing ties the pair for that audience. */
    Optional<Score> score(PairEvidence evidence, Audience audience) {
        List<Word> words =
                evidence.words().stream()
                        .filter(w -> audience.sees(evidence.pair(), w.owner()) && w.holds(day))
                        .toList();
        List<Group> groups =
                List.of(
                        inferred(TimeTogether.of(evidence, audience, settings, day)),
                        observed(Contact.of(evidence, audience, settings, day)),
                        stated(Statement.weightiest(words, settings)));
        Optional<Statement> own = Statement.lowest(words);
        return own.isPresent() ? replaced(own.get(), groups) : combined(groups);
    }

    private Group inferred(List<TimeTogether> grounds) {
        double sum = grounds.stream().mapToDouble(Ground::term).sum();
        return new Group(grounds, settings.inferredCeiling() * -Math.expm1(-sum));
    }

    private Group observed(List<Contacts> grounds) {
        double sum = grounds.stream().mapToDouble(Ground::term).sum();
        return new Group(
                grounds, settings.observedCeiling() * -Math.expm1(-sum / settings.contactScale()));
    }

    private static Group stated(Optional<Statement> statement) {
        return new Group(statement.stream().toList(), statement.map(Statement::term).orElse(0.0));
    }

    private Optional<Score> combined(List<Group> groups) {
        double whole = groups.stream().mapToDouble(Group::weight).sum();
        double strength = -Math.expm1(-whole);
        boolean inferredAlone = groups.stream().skip(1).allMatch(g -> g.grounds().isEmpty());
        if (strength <= 0 || inferredAlone && strength < settings.smallestInferred()) {
            return Optional.empty();
        }
        List<Score.Part> parts = new ArrayList<>();
        for (Group group : groups) {
            double perTerm = group.grounds().isEmpty() ? 0 : group.weight() / whole / group.sum();
            group.grounds().forEach(g -> parts.add(new Score.Part(g, perTerm * g.term())));
        }
        return Optional.of(new Score(strength, List.copyOf(parts)));
    }

    /** Their own word is all of the tie; other grounds stay named, with no share in it. */
    private static Optional<Score> replaced(Statement own, List<Group> groups) {
        if (own.term() <= 0) {
            return Optional.empty();
        }
        List<Score.Part> parts = new ArrayList<>();
        parts.add(new Score.Part(own, 1));
        groups.stream()
                .flatMap(group -> group.grounds().stream())
                .filter(ground -> ground != own)
                .forEach(ground -> parts.add(new Score.Part(ground, 0)));
        return Optional.of(new Score(Math.min(1, own.term()), List.copyOf(parts)));
    }
}
