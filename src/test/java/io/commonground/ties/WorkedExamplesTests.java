package io.commonground.ties;

import static io.commonground.ties.Affiliation.ATTENDED;
import static io.commonground.ties.Affiliation.SERVED_ON;
import static io.commonground.ties.Affiliation.WORKED_AT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The examples that the scoring of ties was agreed on, to two digits. */
class WorkedExamplesTests {

    @Test
    void aBoardOfNineForThreeYears() {
        assertThat(at("BOARD", 9, SERVED_ON, "2023-11-22..now")).isEqualTo("0.51");
    }

    @Test
    void aTeamOfTwelveForFourYears() {
        assertThat(at("COMPANY", 12, WORKED_AT, "2022-11-22..now")).isEqualTo("0.57");
    }

    @Test
    void aCourtOfFortyFiveForTenYears() {
        assertThat(at("GOVERNMENT", 45, WORKED_AT, "2016-11-22..now")).isEqualTo("0.45");
    }

    @Test
    void anEmployerOfTenThousandGivesNoTie() {
        assertThat(at("COMPANY", 10_000, WORKED_AT, "2006-11-22..now")).isEqualTo("none");
    }

    @Test
    void theSameClassOfUnknownSizeTwentySevenYearsAgoGivesNoTie() {
        assertThat(at("SCHOOL", null, ATTENDED, "1995-11-22..1999-11-22")).isEqualTo("none");
    }

    @Test
    void oneCoffee() {
        assertThat(new Case().contact(ContactKind.MEETING, 0, "Ann", "Bo").tie()).isEqualTo("0.27");
    }

    @Test
    void quarterlyMeetingsForAYear() {
        Case quarterly = new Case();
        for (int ago : new int[] {0, 91, 182, 274}) {
            quarterly.contact(ContactKind.MEETING, ago, "Ann", "Bo");
        }
        assertThat(quarterly.tie()).isEqualTo("0.62");
    }

    @Test
    void oneAnsweredMail() {
        assertThat(mailAndAnswer(0).tie()).isEqualTo("0.06");
    }

    @Test
    void oneAnsweredMailAYearLater() {
        assertThat(mailAndAnswer(365).tie()).isEqualTo("0.03");
    }

    @Test
    void aSocialNetworkContact() {
        assertThat(new Case().word("Ann", "Bo", ConnectionKind.LINKEDIN, null).tie())
                .isEqualTo("0.03");
    }

    private static Case mailAndAnswer(int daysAgo) {
        return new Case()
                .contact(ContactKind.EMAIL, daysAgo, "Ann", "Bo")
                .contact(ContactKind.EMAIL, daysAgo, "Bo", "Ann");
    }

    private static String at(String kind, Integer headcount, Affiliation how, String span) {
        return new Case().unit("Acme", kind, headcount).both(how, "Acme", span).tie();
    }
}
