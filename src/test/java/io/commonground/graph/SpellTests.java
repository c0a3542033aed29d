package io.commonground.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellTests {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @ParameterizedTest
    @CsvSource({
        "2011..2015, 2013..2020, surely",
        "2011..2015, 2014..2020, surely",
        "2011..2015, 2015..2020, perhaps",
        "2011..2015, 2016..2020, never",
        "2011..2011, 2011..2011, surely",
        "2011-05..2011-06, 2011-08..2011-09, never",
        "2001-01-03..2007-01-03, 2007-01-03..2013-01-03, never",
        "2011..2015, 2014-12-31..2020, surely",
        "..2015, 2010..2020, perhaps",
        "..2005, 2010..2020, never",
        "..now, ..now, surely",
        "..now, 2010..2015, perhaps",
        "2020..now, 2010..2015, never",
        "2010.., 2012..2015, perhaps",
        "2016.., 2012..2015, never",
        "2026..now, 2026..now, surely",
        ".., 2010..2020, perhaps",
    })
    void runsAtTheSameTime(String one, String other, String how) {
        Spell first = spell(one);
        Spell second = spell(other);

        String found =
                first.overlaps(second) ? "surely" : first.mayOverlap(second) ? "perhaps" : "never";

        assertThat(found).isEqualTo(how);
        assertThat(second.overlaps(first)).isEqualTo(first.overlaps(second));
        assertThat(second.mayOverlap(first)).isEqualTo(first.mayOverlap(second));
    }

    @Test
    void studiesForAFirstDegreeAreTakenToLastFourYears() {
        assertThat(studies("B.A.")).hasToString("1966 (assumed)–1970");
        assertThat(studies(null)).hasToString("1966 (assumed)–1970");
    }

    @ParameterizedTest
    @CsvSource({
        "LL.B.",
        "J.D.",
        "LL.M.",
        "M.A.",
        "M.B.A.",
        "Ph.D.",
        "A.M.",
        "'LL.M., judicial process'"
    })
    void studiesForAFurtherDegreeAreTakenToLastThreeYears(String degree) {
        assertThat(studies(degree)).hasToString("1967 (assumed)–1970");
    }

    @ParameterizedTest
    @CsvSource({"A.B.", "S.B.", "B.S.", "B.B.A.", "'B.A., M.A.'", "Diploma in Law", "A.A."})
    void firstDegreesAreNotTakenForFurtherOnes(String degree) {
        assertThat(Degrees.years(degree)).isEqualTo(4);
    }

    @Test
    void studiesWithAKnownBeginningAssumeNothing() {
        Spell studies = Spell.ofStudies(year(1968), year(1970), false, "J.D.");

        assertThat(studies).hasToString("1968–1970");
    }

    @Test
    void whatBeginsLaterWasNotThere() {
        assertThat(asOf("2011..2015", "2010-12-31")).isEmpty();
        assertThat(asOf("2011..2015", "2011-01-01")).isPresent();
    }

    @Test
    void whatLastedOnThatDayIsCutThere() {
        Spell then = asOf("2011..2015", "2013-03-01").orElseThrow();

        assertThat(then).hasToString("since 2011");
        assertThat(then.to()).isEqualTo(PartialDate.of("2013-03-01"));
    }

    @Test
    void aDateThatMayBeBeforeOrAfterThatDayKeepsItsTextAndLosesTheDaysAfter() {
        PartialDate end = asOf("2011..2015", "2015-03-01").orElseThrow().to();

        assertThat(end).hasToString("2015");
        assertThat(end.latest()).isEqualTo(LocalDate.of(2015, 3, 1));
    }

    @Test
    void anUnknownBeginningCountsFromTheDayTheSourceWasRetrieved() {
        Spell seat = raw("..now");
        PartialDate retrieved = PartialDate.of("2024-02");

        assertThat(seat.asOf(LocalDate.of(2024, 1, 31), retrieved)).isEmpty();
        assertThat(seat.asOf(LocalDate.of(2024, 2, 1), retrieved)).isPresent();
        assertThat(seat.asOf(LocalDate.of(1990, 1, 1), null)).isPresent();
    }

    @Test
    void anUnknownBeginningLiesBeforeAKnownEnd() {
        assertThat(raw("..2005").asOf(LocalDate.of(2010, 1, 1), year(2024))).isPresent();
    }

    @Test
    void theGapRunsFromTheOneEndToTheOtherBeginning() {
        assertThat(spell("2010..2012").gap(spell("2015..2020")) / 365.25)
                .isCloseTo(3, org.assertj.core.api.Assertions.within(0.01));
    }

    private static Spell studies(String degree) {
        return Spell.ofStudies(null, year(1970), false, degree);
    }

    private static PartialDate year(int year) {
        return PartialDate.ofYear(year);
    }

    private static Spell spell(String text) {
        return raw(text).asOf(DAY, null).orElseThrow();
    }

    private static Optional<Spell> asOf(String text, String day) {
        return raw(text).asOf(LocalDate.parse(day), null);
    }

    private static Spell raw(String text) {
        String[] ends = text.split("\\.\\.", -1);
        boolean current = ends[1].equals("now");
        return Spell.of(
                ends[0].isEmpty() ? null : PartialDate.of(ends[0]),
                current || ends[1].isEmpty() ? null : PartialDate.of(ends[1]),
                current);
    }
}
