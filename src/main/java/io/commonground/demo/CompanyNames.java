package io.commonground.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names of companies made of words no language has, with the ending of their trade. */
final class CompanyNames {

    private final Dice dice = Dice.of("company names");
    private final List<String> beginnings = Words.parts(Words.lines("company-words").getFirst());
    private final List<String> endings = Words.parts(Words.lines("company-words").getLast());
    private final Set<String> taken = new HashSet<>();

    /** The bare word, each given once. */
    String next() {
        String word = dice.pick(beginnings) + dice.pick(endings);
        return taken.add(word) ? word : next();
    }
}
