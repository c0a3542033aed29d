package io.commonground.directory;

import io.commonground.graph.Names;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * A name as somebody typed it: found with typing errors, without accents, by its beginning.
 *
 * @param words the folded words of it
 */
record NameQuery(List<String> words) {

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();
    private static final int MOST_WORDS = 12;
    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_TEXT = 400;

    static NameQuery of(String text) {
        return new NameQuery(
                Arrays.stream(Names.fold(shortened(text, LONGEST_TEXT)).split("[^\\p{L}\\p{N}]+"))
                        .filter(word -> !word.isEmpty())
                        .map(word -> shortened(word, LONGEST_WORD))
                        .limit(MOST_WORDS)
                        .toList());
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /**
     * For the full-text index: every word, as it stands, as a beginning, or with a typing error.
     */
    String lucene() {
        return words.stream().map(NameQuery::clause).collect(Collectors.joining(" AND "));
    }

    private static String clause(String word) {
        String fuzzy = word.length() < 3 ? "" : " OR " + word + (word.length() < 6 ? "~1" : "~2");
        return "(" + word + "^4 OR " + word + "*^2" + fuzzy + ")";
    }

    /** How well a name answers, 0..1; 1 for the very name. */
    double rank(String name) {
        List<String> candidates = of(name).words();
        if (candidates.isEmpty() || words.isEmpty()) {
            return 0;
        }
        if (candidates.equals(words)) {
            return 1;
        }
        double sum = words.stream().mapToDouble(word -> best(word, candidates)).sum();
        double completeness = Math.min(1.0, (double) words.size() / candidates.size());
        return 0.9 * sum / words.size() + 0.09 * completeness;
    }

    private static double best(String word, List<String> candidates) {
        return candidates.stream()
                .mapToDouble(candidate -> similarity(word, candidate))
                .max()
                .orElse(0);
    }

    private static double similarity(String word, String candidate) {
        if (candidate.equals(word)) {
            return 1;
        }
        return candidate.startsWith(word) ? 0.95 : 0.9 * SIMILARITY.apply(word, candidate);
    }
}
