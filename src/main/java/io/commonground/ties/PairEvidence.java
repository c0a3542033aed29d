package io.commonground.ties;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything on record that can tie two people, private facts of either included.
 *
 * @param shared places where both are recorded
 * @param interactions that both took part in
 * @param words what each said about the other
 */
record PairEvidence(
        Pair pair, List<Shared> shared, List<Interaction> interactions, List<Word> words) {

    static PairEvidence of(Pair pair) {
        return new PairEvidence(pair, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** Notes the place where both are recorded there. */
    void addIfShared(Place place) {
        Member one = place.member(pair.start());
        Member other = place.member(pair.end());
        if (one != null && other != null) {
            shared.add(new Shared(place, one, other));
        }
    }

    /** Whether anything in it is private, so that audiences can differ. */
    boolean anyPrivate() {
        return words.stream().anyMatch(word -> word.owner() != null)
                || interactions.stream().anyMatch(Interaction::anyPrivate)
                || shared.stream().anyMatch(s -> anyPrivate(s.one()) || anyPrivate(s.other()));
    }

    private static boolean anyPrivate(Member member) {
        return member.spells().stream().anyMatch(spell -> spell.owner() != null);
    }
}
