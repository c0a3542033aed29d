package io.commonground.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds whatever is on record, tried on random records. */
class ScoringPropertyTests {

    private static final String[] UNITS = {
        "Zeta", "Zeta Labs", "Board of Zeta", "Audit", "Club", "Yale"
    };
    private static final Affiliation[] KINDS = Affiliation.values();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void strengthsAreInRangeSharesAddUpAndOrderDoesNotMatter(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            List<Consumer<Case>> facts = facts(random, 1 + random.nextInt(12), true);
            Optional<Score> score = drawn(facts).score(Audience.OPEN);
            List<Consumer<Case>> reversed = new ArrayList<>(facts.reversed());
            assertThat(drawn(reversed).strength(Audience.OPEN))
                    .isCloseTo(drawn(facts).strength(Audience.OPEN), within(1e-12));
            assertThat(drawn("Zoe", facts).strength(Audience.OPEN))
                    .isCloseTo(drawn(facts).strength(Audience.OPEN), within(1e-12));
            score.ifPresent(ScoringPropertyTests::isSound);
        }
    }

    private static void isSound(Score score) {
        assertThat(score.strength()).isPositive().isLessThanOrEqualTo(1);
        assertThat(score.parts().stream().mapToDouble(Score.Part::share).sum())
                .isCloseTo(1, within(1e-9));
        assertThat(score.explained(Map.of(), true).reasons()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void moreEvidenceNeverLowersATie(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            List<Consumer<Case>> facts = facts(random, 12, false);
            double before = 0;
            for (int known = 1; known <= facts.size(); known++) {
                double now = drawn(facts.subList(0, known)).strength(Audience.OPEN);
                assertThat(now).isGreaterThanOrEqualTo(before - 1e-12);
                before = now;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void privateEvidenceNeverShowsInTheOpen(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<Consumer<Case>> open = facts(random, 5, true);
            List<Consumer<Case>> all = new ArrayList<>(open);
            all.add(it -> it.privateTo("Ann"));
            all.addAll(facts(random, 4, true));
            assertThat(drawn(all).strength(Audience.OPEN))
                    .isEqualTo(drawn(open).strength(Audience.OPEN));
        }
    }

    private static Case drawn(List<Consumer<Case>> facts) {
        return drawn("Ann", facts);
    }

    private static Case drawn(String ann, List<Consumer<Case>> facts) {
        Case drawn =
                new Case(ann)
                        .unit("Zeta", "COMPANY", 60)
                        .unit("Zeta Labs", "COMPANY", 30, "Zeta")
                        .unit("Board of Zeta", "BOARD", 9, "Zeta")
                        .unit("Audit", "COMMITTEE", 4, "Zeta", "Board of Zeta")
                        .unit("Club", "ORGANIZATION", 40)
                        .unit("Yale", "SCHOOL", 90);
        facts.forEach(fact -> fact.accept(drawn));
        return drawn;
    }

    private static List<Consumer<Case>> facts(Random random, int number, boolean ownNumbers) {
        List<Consumer<Case>> facts = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            facts.add(fact(random, ownNumbers));
        }
        return facts;
    }

    private static Consumer<Case> fact(Random random, boolean ownNumbers) {
        String who = random.nextBoolean() ? "Ann" : "Bo";
        String other = who.equals("Ann") ? "Bo" : "Ann";
        if (random.nextInt(3) > 0) {
            String unit = UNITS[random.nextInt(UNITS.length)];
            Affiliation kind = KINDS[random.nextInt(KINDS.length)];
            int from = 2000 + random.nextInt(24);
            String to = random.nextInt(3) == 0 ? "now" : String.valueOf(from + random.nextInt(8));
            String part = random.nextInt(4) == 0 ? "legal" : null;
            double trusted = random.nextBoolean() ? 1 : 0.6;
            return it -> it.trusted(trusted).spell(who, kind, unit, from + ".." + to, part);
        }
        ContactKind contact = ContactKind.values()[random.nextInt(ContactKind.values().length)];
        ConnectionKind said = ConnectionKind.values()[random.nextInt(6)];
        Double strength = ownNumbers && random.nextInt(8) == 0 ? random.nextInt(5) / 4.0 : null;
        int ago = random.nextInt(900);
        boolean speaks = random.nextInt(3) == 0;
        return it -> {
            it.trusted(1);
            if (speaks) {
                it.word(who, other, said, strength);
            } else {
                it.contact(contact, ago, who, other);
            }
        };
    }
}
