package io.commonground.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.paths.Way;
import io.commonground.paths.Ways;
import io.commonground.ties.BandSettings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who calls whom, by rules that can be followed by hand. */
class CallPlanTests {

    private static final BandSettings BANDS = new BandSettings(0.3, 0.1, 0.02);

    private final List<Way> ways = new ArrayList<>();
    private final Set<String> executives = new TreeSet<>(Set.of("Ann", "Eve"));

    private void tie(String executive, String person, double strength) {
        ways.add(new Way(executive, person, strength, strength));
    }

    private void path(String executive, String person, double strength) {
        ways.add(new Way(executive, person, 0, strength));
    }

    private static Exposed account(String name, String sponsor, String... top) {
        List<String> people = List.of(top);
        List<String> sponsors = sponsor.isEmpty() ? List.of() : List.of(sponsor);
        return new Exposed(name, name, name, List.of(), null, sponsors, people, people);
    }

    private List<String> plan(int capacity, Exposed... accounts) {
        return plan(capacity, Listed.NOBODY, accounts);
    }

    private List<String> plan(int capacity, Listed listed, Exposed... accounts) {
        Ways all = new Ways(executives, ways, Map.of(), true);
        return new CallPlan(all, BANDS, capacity, listed)
                .of(Arrays.asList(accounts)).stream()
                        .map(call ->
                                "%s %s %s"
                                        .formatted(call.caller(), call.route(), call.stakeholder()))
                        .toList();
    }

    @Test
    void theBetterBandCalls() {
        tie("Ann", "Cy", 0.31);
        tie("Eve", "Cy", 0.29);

        assertThat(plan(9, account("Acme", "", "Cy"))).containsExactly("Ann TIE Cy");
    }

    @Test
    void inTheSameBandTheFewerCallsCountAndThenTheStrongerTie() {
        for (String person : List.of("Cy", "Di", "Fay")) {
            tie("Ann", person, 0.9);
            tie("Eve", person, 0.4);
        }

        assertThat(plan(9, account("Acme", "", "Cy", "Di", "Fay")))
                .containsExactly("Ann TIE Cy", "Eve TIE Di", "Ann TIE Fay");
    }

    @Test
    void theSponsorCallsEvenWhomTheyDoNotKnowUntilTheyHaveNoRoom() {
        tie("Eve", "Cy", 0.9);
        tie("Eve", "Di", 0.9);

        assertThat(plan(1, account("Acme", "Ann", "Cy", "Di")))
                .containsExactly("Ann SPONSOR Cy", "Eve TIE Di");
    }

    @Test
    void aTieGoesBeforeAPathHoweverStrong() {
        path("Ann", "Cy", 0.8);
        tie("Eve", "Cy", 0.05);

        assertThat(plan(9, account("Acme", "", "Cy"))).containsExactly("Eve TIE Cy");
    }

    @Test
    void belowWeakThereIsNoWayAndFullIsNotTheSame() {
        tie("Ann", "Cy", 0.5);
        tie("Ann", "Di", 0.5);
        path("Eve", "Fay", 0.019);

        assertThat(plan(1, account("Acme", "", "Cy", "Di", "Fay")))
                .containsExactly("Ann TIE Cy", "null NO_ROOM Di", "null NO_WAY Fay");
    }

    @Test
    void whoHasASayInTwoAccountsIsCalledByOnePersonAndCountsOnce() {
        tie("Ann", "Cy", 0.5);
        tie("Ann", "Di", 0.5);

        assertThat(plan(2, account("Acme", "", "Cy"), account("Zeta", "", "Cy", "Di")))
                .containsExactly("Ann TIE Cy", "Ann TIE Cy", "Ann TIE Di");
    }

    @Test
    void nobodyCallsThemselves() {
        executives.add("Cy");
        tie("Ann", "Cy", 0.05);

        assertThat(plan(9, account("Acme", "Cy", "Cy"))).containsExactly("Ann TIE Cy");
    }

    @Test
    void callsThatAreListedStayAndCount() {
        tie("Ann", "Cy", 0.5);
        tie("Ann", "Di", 0.5);
        tie("Eve", "Di", 0.2);

        assertThat(
                        plan(
                                1,
                                new Listed(Map.of("Acme", Set.of("Cy")), Map.of("Cy", "Ann")),
                                account("Acme", "", "Cy", "Di")))
                .containsExactly("Eve TIE Di");
    }
}
