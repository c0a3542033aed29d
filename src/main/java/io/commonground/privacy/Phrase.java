package io.commonground.privacy;

import java.util.Arrays;
import java.util.List;

/**
 * Words that stand one behind the other.
 *
 * @param words at least one
 */
record Phrase(List<WordPattern> words) {

    Phrase {
        words = List.copyOf(words);
    }

    static Phrase of(String text) {
        return new Phrase(Arrays.stream(text.strip().split(" ")).map(WordPattern::of).toList());
    }

    WordPattern first() {
        return words.getFirst();
    }

    int length() {
        return words.size();
    }

    boolean isAt(List<String> name, int at) {
        if (at + words.size() > name.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).matches(name.get(at + i))) {
                return false;
            }
        }
        return true;
    }
}
