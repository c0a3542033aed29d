package io.commonground.ties;

import static io.commonground.ties.ContactKind.EMAIL;
import static io.commonground.ties.ContactKind.EVENT;
import static io.commonground.ties.ContactKind.MEETING;
import static io.commonground.ties.ContactKind.MESSAGE;
import static io.commonground.ties.ContactKind.SUPPORT_CASE;
import static io.commonground.ties.ContactKind.VIDEO_CALL;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContactTests {

    @Test
    void aMailNobodyAnsweredCountsNothing() {
        assertThat(new Case().contact(EMAIL, 3, "Ann", "Bo").contact(EMAIL, 1, "Ann", "Bo").tie())
                .isEqualTo("none");
    }

    @Test
    void anAnswerAfterMoreThanAMonthCountsNothing() {
        assertThat(new Case().contact(EMAIL, 31, "Ann", "Bo").contact(EMAIL, 0, "Bo", "Ann").tie())
                .isEqualTo("none");
        assertThat(
                        new Case()
                                .contact(EMAIL, 30, "Ann", "Bo")
                                .contact(MESSAGE, 0, "Bo", "Ann")
                                .tie())
                .isEqualTo("0.06");
    }

    @Test
    void aMailToFiveCountsNothingThoughItAnswers() {
        Case mailing =
                new Case()
                        .contact(EMAIL, 1, "Ann", "Bo")
                        .contact(EMAIL, 0, "Bo", "Ann", "Cy", "Di", "Ed", "Flo");
        assertThat(mailing.tie()).isEqualTo("none");
    }

    @Test
    void theMoreTakePartTheLessItSays() {
        assertThat(new Case().contact(MEETING, 0, "Ann", "Bo", "Cy", "Di").tie()).isEqualTo("0.10");
    }

    @Test
    void eachKindHasItsWeight() {
        assertThat(new Case().contact(VIDEO_CALL, 0, "Ann", "Bo").tie()).isEqualTo("0.15");
        assertThat(new Case().contact(EVENT, 0, "Ann", "Bo").tie()).isEqualTo("0.08");
        assertThat(new Case().contact(SUPPORT_CASE, 0, "Ann", "Bo").tie()).isEqualTo("0.03");
        assertThat(new Case().contact(ContactKind.OPPORTUNITY, 0, "Ann", "Bo").tie())
                .isEqualTo("none");
    }

    @Test
    void whatIsYetToComeDoesNotCount() {
        assertThat(new Case().contact(MEETING, -1, "Ann", "Bo").tie()).isEqualTo("none");
    }

    @Test
    void reasonsAreSentencesAndLargestFirst() {
        Case mixed =
                new Case()
                        .contact(VIDEO_CALL, 5, "Ann", "Bo")
                        .contact(MEETING, 80, "Ann", "Bo")
                        .contact(MEETING, 40, "Ann", "Bo")
                        .word("Ann", "Bo", ConnectionKind.LINKEDIN, null);
        assertThat(mixed.reasons())
                .containsExactly(
                        "Met 2 times, last on 2026-10-13",
                        "Spoke by phone or video once, on 2026-11-17",
                        "Social-network contacts");
    }
}
