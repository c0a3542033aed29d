package io.commonground.ties;

import static io.commonground.ties.Affiliation.SERVED_ON;
import static io.commonground.ties.ConnectionKind.COLLEAGUE;
import static io.commonground.ties.ConnectionKind.FAMILY;
import static io.commonground.ties.ConnectionKind.FRIEND;
import static io.commonground.ties.ConnectionKind.LINKEDIN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatementTests {

    @Test
    void theWeightiestStatementCounts() {
        assertThat(
                        new Case()
                                .word("Ann", "Bo", LINKEDIN, null)
                                .word("Bo", "Ann", FRIEND, null)
                                .tie())
                .isEqualTo("0.80");
        assertThat(
                        new Case()
                                .trusted(0.5)
                                .word("Ann", "Bo", FAMILY, null)
                                .trusted(1)
                                .word("Bo", "Ann", COLLEAGUE, null)
                                .tie())
                .isEqualTo("0.50");
    }

    @Test
    void theirOwnNumberReplacesAllElseExactly() {
        Case stated = met().word("Ann", "Bo", FRIEND, 0.123);
        assertThat(stated.strength(Audience.OPEN)).isEqualTo(0.123);
        assertThat(stated.reasons().getFirst()).isEqualTo("Put at 0.123 by one of them");
    }

    @Test
    void ofTwoNumbersTheLowerCounts() {
        assertThat(met().word("Ann", "Bo", FRIEND, 0.9).word("Bo", "Ann", FRIEND, 0.4).tie())
                .isEqualTo("0.40");
    }

    @Test
    void iDoNotKnowThisPersonRemovesTheTie() {
        assertThat(met().word("Bo", "Ann", LINKEDIN, 0.0).tie()).isEqualTo("none");
    }

    @Test
    void aPrivateNumberCountsOnlyForWhoMaySeeIt() {
        Case stated = met().privateTo("Ann").word("Ann", "Bo", FRIEND, 0.9);
        assertThat(stated.tie()).isEqualTo("0.27");
        assertThat(stated.strength(Audience.WITH_START)).isEqualTo(0.9);
        assertThat(stated.strength(Audience.WITH_END)).isEqualTo(stated.strength(Audience.OPEN));
    }

    @Test
    void whatIsPrivateToAThirdPersonNeverCounts() {
        Case theirs = new Case().privateTo("Cy").contact(ContactKind.MEETING, 0, "Ann", "Bo", "Cy");
        assertThat(theirs.score(Audience.WITH_BOTH)).isEmpty();
    }

    @Test
    void whatIsPrivateToEachShowsOnlyTogether() {
        Case each =
                new Case()
                        .unit("Acme", "BOARD", 9)
                        .privateTo("Ann")
                        .spell("Ann", SERVED_ON, "Acme", "2022..now")
                        .privateTo("Bo")
                        .spell("Bo", SERVED_ON, "Acme", "2022..now");
        assertThat(each.score(Audience.OPEN)).isEmpty();
        assertThat(each.score(Audience.WITH_START)).isEmpty();
        assertThat(each.score(Audience.WITH_BOTH)).isPresent();
    }

    private static Case met() {
        return new Case().contact(ContactKind.MEETING, 0, "Ann", "Bo");
    }
}
