package io.commonground.accounts.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who qualifies for a sponsor, from simple to hard. */
class RankingTests {

    @Test
    void customersQualifyUntilTheyMakeTheirShareOfTheTotal() {
        assertThat(
                        new BooksOf(
                                        """
                                        acme CUSTOMER 50 0 EUR
                                        beta CUSTOMER 15 0 EUR
                                        ceta CUSTOMER 25 0 EUR
                                        deta CUSTOMER 10 0 EUR
                                        """)
                                .ranked())
                .containsExactly(
                        "acme 1/4 50 QUALIFIES",
                        "ceta 2/4 25 QUALIFIES",
                        "beta 3/4 15 DOES_NOT",
                        "deta 4/4 10 DOES_NOT");
    }

    @Test
    void whoReachesTheShareExactlyIsTheLast() {
        assertThat(
                        new BooksOf(
                                        "a CUSTOMER 0.7 0 EUR\nb CUSTOMER 0.2 0 EUR\nc CUSTOMER 0.1 0 EUR")
                                .ranked())
                .containsExactly("a 1/3 0.7 QUALIFIES", "b 2/3 0.2 DOES_NOT", "c 3/3 0.1 DOES_NOT");
    }

    @Test
    void aPotentialCountsHalf() {
        assertThat(new BooksOf("a CUSTOMER 10 30 EUR\nb CUSTOMER 20 0 EUR").ranked())
                .containsExactly("a 1/2 25 QUALIFIES", "b 2/2 20 QUALIFIES");
    }

    @Test
    void equalScoresAreOrderedByIds() {
        assertThat(
                        new BooksOf("b CUSTOMER 1 0 EUR\na CUSTOMER 1 0 EUR\nc CUSTOMER 1 0 EUR")
                                .ranked())
                .containsExactly("a 1/3 1 QUALIFIES", "b 2/3 1 QUALIFIES", "c 3/3 1 QUALIFIES");
        assertThat(
                        new BooksOf("b PROSPECT 0 2 EUR\na PROSPECT 0 2 EUR")
                                .ranked(BooksOf.settings(1)))
                .containsExactly("a 1/2 1 QUALIFIES", "b 2/2 1 DOES_NOT");
    }

    @Test
    void prospectsHaveAQuotaOfTheirOwn() {
        assertThat(
                        new BooksOf(
                                        """
                                        big CUSTOMER 1000 0 EUR
                                        p1 PROSPECT ? 4 EUR
                                        p2 PROSPECT 0 6 EUR
                                        p3 PROSPECT 0 2 EUR
                                        """)
                                .ranked(BooksOf.settings(2)))
                .containsExactly(
                        "big 1/1 1000 QUALIFIES",
                        "p2 1/3 3 QUALIFIES",
                        "p1 2/3 2 QUALIFIES",
                        "p3 3/3 1 DOES_NOT");
    }

    @Test
    void nobodyQualifiesByNothing() {
        assertThat(new BooksOf("a CUSTOMER 0 0 EUR\np PROSPECT 0 0 EUR").ranked())
                .containsExactly("a 1/1 0 DOES_NOT", "p 1/1 0 DOES_NOT");
    }

    @Test
    void whoseFiguresAreUnknownIsListedApartAndCountsInNoTotal() {
        assertThat(
                        new BooksOf(
                                        """
                                        a CUSTOMER ? 900 EUR
                                        b CUSTOMER 10 ? EUR
                                        c PROSPECT 0 ? EUR
                                        d ? ? ? EUR
                                        """)
                                .ranked())
                .containsExactly(
                        "b 1/1 10 QUALIFIES", "a - ? UNKNOWN", "c - ? UNKNOWN", "d - ? UNKNOWN");
    }

    @Test
    void whoBringsSomethingIsACustomerWhereNobodySaysSo() {
        assertThat(new BooksOf("a ? 5 0 EUR\nb ? 0 4 EUR").ranked())
                .containsExactly("a 1/1 5 QUALIFIES", "b 1/1 2 QUALIFIES");
    }

    @Test
    void currenciesAreComparedByTheirRatesAndWithoutOneNotAtAll() {
        Ranking ranking =
                new BooksOf(
                                """
                                us CUSTOMER 30 0 usd
                                eu CUSTOMER 10 0 EUR
                                jp CUSTOMER 5000 0 JPY
                                un CUSTOMER 5000 0 ?
                                """)
                        .ranking(BooksOf.SETTINGS);

        assertThat(ranking.list(null, null).stream().map(BooksOf::print))
                .containsExactly(
                        "us 1/2 15 QUALIFIES",
                        "eu 2/2 10 QUALIFIES",
                        "jp - ? UNKNOWN",
                        "un - ? UNKNOWN");
        assertThat(reason(ranking, "jp")).isEqualTo("Not ranked: no rate is set for JPY.");
        assertThat(reason(ranking, "un"))
                .isEqualTo("Not ranked: the currency of its figures is not known.");
    }

    @Test
    void aSubsidiaryCountsWithTheUppermostCompanyThatHasAnAccount() {
        Ranking ranking =
                new BooksOf(
                                """
                                head CUSTOMER 10 0 EUR
                                part PROSPECT 0 8 EUR
                                leaf CUSTOMER ? 1 EUR
                                part < none
                                none < head
                                leaf < part
                                """)
                        .ranking(BooksOf.SETTINGS);

        assertThat(ranking.list(null, null).stream().map(BooksOf::print))
                .containsExactly(
                        "head 1/1 14 QUALIFIES", "part - 4 ROLLED_UP", "leaf - ? ROLLED_UP");
        assertThat(reason(ranking, "head"))
                .isEqualTo(
                        "No. 1 of 1 customers: the group counts 14 EUR (revenue 10 + 0.5 of the potential 8),"
                                + " 2 accounts of subsidiaries included; those before it make 0.0 % of the total"
                                + " 14 EUR, and the first 70 % qualify. Not counted: 1 account of subsidiaries, of"
                                + " which too little is known.");
        assertThat(reason(ranking, "part"))
                .isEqualTo(
                        "Not ranked by itself: it counts with the account of a company that its own belongs to,"
                                + " whose sponsor it shares; 4 EUR of its own are counted there.");
    }

    @Test
    void aProspectThatOwnsACustomerIsRankedAmongCustomers() {
        assertThat(
                        new BooksOf(
                                        """
                                        top PROSPECT ? ? EUR
                                        sub CUSTOMER 9 0 EUR
                                        sub < top
                                        """)
                                .ranked())
                .containsExactly("top 1/1 9 QUALIFIES", "sub - 9 ROLLED_UP");
    }

    @Test
    void companiesThatOwnEachOtherStandBesideEachOther() {
        assertThat(
                        new BooksOf(
                                        """
                                        a CUSTOMER 3 0 EUR
                                        b CUSTOMER 2 0 EUR
                                        c CUSTOMER 1 0 EUR
                                        a < b
                                        b < a
                                        c < b
                                        """)
                                .ranked())
                .containsExactly("a 1/2 4 QUALIFIES", "b 2/2 2 QUALIFIES", "c - 1 ROLLED_UP");
    }

    @Test
    void settingsThatMeanNothingStopTheStart() {
        assertThatThrownBy(() ->
                        new QualificationSettings(
                                "EUR",
                                Map.of("USD", BigDecimal.ZERO),
                                null,
                                null,
                                BigDecimal.ONE,
                                BigDecimal.ONE,
                                1))
                .hasMessageContaining("the rate of USD is 0");
        assertThat(
                        new QualificationSettings(
                                        "USD",
                                        Map.of(),
                                        null,
                                        null,
                                        BigDecimal.ONE,
                                        BigDecimal.ONE,
                                        1)
                                .rates())
                .as("rates to euros say nothing of dollars")
                .containsOnlyKeys("USD");
    }

    private static String reason(Ranking ranking, String account) {
        return new Reasons(BooksOf.SETTINGS).of(ranking.find(account).orElseThrow());
    }
}
