package io.commonground.ties;

import java.util.Arrays;
import java.util.List;

/** The kinds of evidence a tie can have. */
public enum TieBasis {
    OBSERVED("O"),
    STATED("Ss"),
    INFERRED("I");

    private final String letters;

    TieBasis(String letters) {
        this.letters = letters;
    }

    /** The letters that stand for it in a tie's basis code. */
    public String letters() {
        return letters;
    }

    /** The kinds in a tie's basis code. */
    public static List<TieBasis> ofCode(String code) {
        return Arrays.stream(values())
                .filter(basis ->
                        basis.letters.chars().anyMatch(letter -> code.indexOf(letter) >= 0))
                .toList();
    }
}
