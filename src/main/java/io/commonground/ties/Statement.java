package io.commonground.ties;

import io.commonground.graph.PartialDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What counts of the words of two people about each other.
 *
 * @param word the weightiest, or the one whose own number replaces all else
 * @param term its weight
 * @param own whether it is such a number
 */
record Statement(Word word, double term, boolean own) implements Ground {

    private static final Comparator<Statement> BY_WEIGHT =
            Comparator.comparingDouble(Statement::term).thenComparing(s -> s.word().id());

    /** The statement of the greatest weight. */
    static Optional<Statement> weightiest(List<Word> words, ScoringSettings settings) {
        return words.stream()
                .map(w -> new Statement(w, w.confidence() * settings.probability(w.kind()), false))
                .filter(statement -> statement.term() > 0)
                .max(BY_WEIGHT);
    }

    /** Their own number for their tie; where both gave one, the lower. */
    static Optional<Statement> lowest(List<Word> words) {
        return words.stream().flatMap(word -> number(word).stream()).min(BY_WEIGHT);
    }

    private static Optional<Statement> number(Word word) {
        return Optional.ofNullable(word.strength()).map(s -> new Statement(word, s, true));
    }

    /** Says more than that a network has them both. */
    boolean personal() {
        return own || word.kind() != ConnectionKind.LINKEDIN;
    }

    @Override
    public TieBasis basis() {
        return TieBasis.STATED;
    }

    @Override
    public ReasonKind kind() {
        return own ? ReasonKind.STATED : ReasonKind.CONNECTION;
    }

    @Override
    public String description() {
        if (own) {
            return "Put at %s by one of them".formatted(term);
        }
        return word.since() == null
                ? word.kind().words()
                : word.kind().words() + " since " + word.since();
    }

    @Override
    public @Nullable PartialDate from() {
        return word.since();
    }

    @Override
    public @Nullable PartialDate to() {
        return word.until();
    }

    @Override
    public Collection<String> sources() {
        return List.of(word.source());
    }

    @Override
    public double lastDay() {
        return Double.NaN;
    }
}
