package io.commonground.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an erased person is told by, however it is written. */
class MarksTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.linkedin.com/in/ann-zwick",
                "http://ch.linkedin.com/in/Ann-Zwick/",
                " linkedin.com/in/ann-zwick?trk=x ",
                "https://linkedin.com/in/ann-zwick/#about"
            })
    void aProfileIsTheSameHoweverItsAddressIsWritten(String url) {
        assertThat(Marks.profile(url)).isEqualTo("profile linkedin.com/in/ann-zwick");
        assertThat(url.strip().toLowerCase(java.util.Locale.ROOT))
                .matches(Marks.anyFormOf("linkedin.com/in/ann-zwick"))
                .doesNotMatch(Marks.anyFormOf("linkedin.com/in/ann"));
    }

    @Test
    void anAddressIsTheSameInCapitals() {
        assertThat(Marks.email(" Ann@Zeta.Example")).isEqualTo(Marks.email("ann@zeta.example"));
    }

    @Test
    void aTextNamesSomebodyByWholeWords() {
        Mentioned mentioned = new Mentioned(List.of("Ann Zwick", "Zwick", "'p5'", "Al", "a.b@c.d"));

        assertThat(List.of("Lunch with Zwick, late", "ANN ZWICK", "'p5' is unknown", "to a.b@c.d"))
                .allMatch(mentioned::in);
        assertThat(List.of("Zwickau", "Al", "'p55' is unknown", "", "axb@c.d"))
                .noneMatch(mentioned::in);
        assertThat(mentioned.in(null)).isFalse();
        assertThat(new Mentioned(List.of()).in("anything")).isFalse();
    }

    @Test
    void theSameKeyMakesTheSameMarkAndAnotherOneAnother() {
        String mark = SuppressionKey.of("one").mark("person acme:ann");

        assertThat(SuppressionKey.of("one").mark("person acme:ann")).isEqualTo(mark);
        assertThat(SuppressionKey.of("two").mark("person acme:ann")).isNotEqualTo(mark);
    }
}
