package io.commonground.ties;

import static io.commonground.ties.Affiliation.ATTENDED;
import static io.commonground.ties.Affiliation.MEMBER_OF;
import static io.commonground.ties.Affiliation.SERVED_ON;
import static io.commonground.ties.Affiliation.WORKED_AT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.commonground.graph.Degrees;
import org.junit.jupiter.api.Test;

class TimeTogetherTests {

    @Test
    void anUnknownBeginningGivesNoTie() {
        assertThat(
                        board().spell("Ann", SERVED_ON, "Acme", "..now")
                                .spell("Bo", SERVED_ON, "Acme", "2011..now")
                                .tie())
                .isEqualTo("none");
    }

    @Test
    void anUnknownEndOfSomethingNotCurrentGivesNoTie() {
        assertThat(
                        board().spell("Ann", SERVED_ON, "Acme", "2011..")
                                .spell("Bo", SERVED_ON, "Acme", "2011..now")
                                .tie())
                .isEqualTo("none");
    }

    @Test
    void whoMayHaveMissedEachOtherHaveNoTie() {
        assertThat(
                        board().spell("Ann", SERVED_ON, "Acme", "2018-06..2020")
                                .spell("Bo", SERVED_ON, "Acme", "2020-03..now")
                                .tie())
                .isEqualTo("none");
    }

    @Test
    void theSameYearsAreEnough() {
        assertThat(board().both(SERVED_ON, "Acme", "2024..2025").tie()).isEqualTo("0.20");
    }

    @Test
    void bothStillThereIsEnough() {
        assertThat(board().both(SERVED_ON, "Acme", "2026..now").tie()).isEqualTo("0.09");
    }

    @Test
    void aBeginningAfterTheScoringDayIsNotYetThere() {
        assertThat(board().both(SERVED_ON, "Acme", "2027..now").tie()).isEqualTo("none");
    }

    @Test
    void severalSourcesOfTheSameTimeCountItOnce() {
        Case once = board().both(SERVED_ON, "Acme", "2022..now");
        Case twice =
                board().both(SERVED_ON, "Acme", "2022..now").both(SERVED_ON, "Acme", "2023..now");

        assertThat(twice.strength(Audience.OPEN)).isEqualTo(once.strength(Audience.OPEN));
    }

    @Test
    void theBestSourceDecidesHowFarItIsTrusted() {
        Case doubted = board().trusted(0.5).both(SERVED_ON, "Acme", "2022..now");
        assertThat(doubted.tie()).isEqualTo("0.39");
        assertThat(doubted.trusted(1).both(SERVED_ON, "Acme", "2022..now").tie()).isEqualTo("0.58");
    }

    @Test
    void timeTogetherFadesByHalfInTenYears() {
        Case ended =
                new Case()
                        .unit("Acme", "BOARD", 9)
                        .both(SERVED_ON, "Acme", "2013-11-22..2016-11-22");
        double x = 3.0 * 3 / 8 / 2;
        assertThat(ended.strength(Audience.OPEN))
                .isCloseTo(0.75 * (1 - Math.exp(-x)), within(1e-3));
    }

    @Test
    void aTeamInsideAnEmployerCountsInsteadOfTheEmployer() {
        Case team =
                new Case()
                        .unit("Zeta", "COMPANY", 10_000)
                        .spell("Ann", WORKED_AT, "Zeta", "2014-11-22..now", "legal")
                        .spell("Bo", WORKED_AT, "Zeta", "2014-11-22..now", "legal");
        assertThat(team.reasons())
                .containsExactly("Worked together at Zeta, legal, since 2014 (size assumed 500)");
    }

    @Test
    void theBoardOfACompanyCountsInsteadOfTheCompany() {
        Case both =
                new Case()
                        .unit("Zeta", "COMPANY", 40)
                        .unit("Board of Zeta", "BOARD", 9, "Zeta")
                        .both(WORKED_AT, "Zeta", "2020-11-22..now")
                        .both(SERVED_ON, "Board of Zeta", "2023-11-22..now");
        double nested = 3.0 * 3 / 8 + 4.0 * 3 / 39;
        assertThat(both.strength(Audience.OPEN))
                .isCloseTo(0.75 * (1 - Math.exp(-nested)), within(1e-3));
    }

    @Test
    void twoCommitteesOfABoardCountBothAndTheBoardDoesNot() {
        Case committees =
                new Case()
                        .unit("Board", "BOARD", 12)
                        .unit("Audit", "COMMITTEE", 7, "Board")
                        .unit("Pay", "COMMITTEE", 5, "Board")
                        .both(SERVED_ON, "Board", "2023-11-22..now")
                        .both(SERVED_ON, "Audit", "2023-11-22..now")
                        .both(SERVED_ON, "Pay", "2023-11-22..now");
        assertThat(committees.reasons())
                .containsExactly("Both on Pay since 2023", "Both on Audit since 2023");
    }

    @Test
    void aStudentAndAProfessorShareTheSchoolOnlyLoosely() {
        Case campus =
                new Case()
                        .unit("Yale", "SCHOOL", 51)
                        .spell("Ann", ATTENDED, "Yale", "2020-11-22..now")
                        .spell("Bo", WORKED_AT, "Yale", "2020-11-22..now");
        assertThat(campus.strength(Audience.OPEN))
                .isCloseTo(0.75 * (1 - Math.exp(-6.0 / 50)), within(1e-3));
    }

    @Test
    void aCompleteUnitHasThePeopleOnRecord() {
        Case club =
                new Case()
                        .complete("Club", "ORGANIZATION")
                        .both(MEMBER_OF, "Club", "2025-11-22..now");
        assertThat(club.reasons()).containsExactly("Both in Club since 2025");
        assertThat(club.tie()).isEqualTo("0.47");
    }

    @Test
    void theTenthNewcomerToASmallBoardMovesNobody() {
        Case crowd = new Case().unit("Acme", "BOARD", null).both(SERVED_ON, "Acme", "2022..now");
        double before = crowd.strength(Audience.OPEN);
        for (int i = 0; i < 6; i++) {
            crowd.spell("p" + i, SERVED_ON, "Acme", "..now");
        }
        assertThat(crowd.strength(Audience.OPEN)).isEqualTo(before);
        for (int i = 6; i < 20; i++) {
            crowd.spell("p" + i, SERVED_ON, "Acme", "2023..now");
        }
        assertThat(crowd.reasons()).containsExactly("Both on Acme since 2022");
        assertThat(crowd.strength(Audience.OPEN)).isLessThan(before);
    }

    @Test
    void aDegreeInLawIsAFurtherOne() {
        assertThat(
                        java.util.stream.Stream.of(
                                "J.D.",
                                "LL.B.",
                                "LL.M.",
                                "M.B.A.",
                                "Ph.D.",
                                "S.J.D.",
                                "A.M.",
                                "MBA",
                                "M.A., history"))
                .allMatch(Degrees::isFurther);
        assertThat(
                        java.util.stream.Stream.of(
                                "B.A.",
                                "A.B.",
                                "S.B.",
                                "Ph.B.",
                                "B.S., M.S.",
                                "Diploma",
                                "A.A.",
                                "Litt.B.",
                                null))
                .noneMatch(Degrees::isFurther);
    }

    private static Case board() {
        return new Case().unit("Acme", "BOARD", null);
    }
}
