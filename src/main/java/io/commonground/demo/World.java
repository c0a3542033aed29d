package io.commonground.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the parts of the demo are drawn on: the bundle as far as it is filled, and who and what
 * exists.
 */
final class World {

    final LocalDate today;
    final Bundle bundle = new Bundle();
    final Employers employers = new Employers(bundle.organizations);
    final Institutions institutions = new Institutions(bundle.organizations);
    final Crowd crowd;

    private final Set<List<String>> affiliated = new HashSet<>();
    private final Set<List<String>> connected = new HashSet<>();

    World(LocalDate today) {
        this.today = today;
        crowd = new Crowd(employers, today);
    }

    /** Chance may draw the same fact twice; the second is not written. */
    void add(Affiliation fact) {
        String start = fact.from() != null ? fact.from() : "to " + fact.to();
        List<String> identity =
                List.of(
                        fact.personId(),
                        fact.targetId(),
                        fact.kind().name(),
                        String.valueOf(fact.title()),
                        String.valueOf(fact.unit()),
                        String.valueOf(fact.degree()),
                        start);
        if (affiliated.add(identity) && !Cast.wouldTie(fact)) {
            bundle.affiliations.add(fact);
        }
    }

    /** A pair is connected once in each way, whoever of the two is named first. */
    void add(Connection tie) {
        boolean inOrder = tie.personId().compareTo(tie.otherId()) < 0;
        String first = inOrder ? tie.personId() : tie.otherId();
        String second = inOrder ? tie.otherId() : tie.personId();
        if (!first.equals(second) && connected.add(List.of(first, second, tie.kind().name()))) {
            bundle.connections.add(tie);
        }
    }

    String nameOf(String organization) {
        return bundle.organizations.stream()
                .filter(each -> each.id().equals(organization))
                .findFirst()
                .orElseThrow()
                .name();
    }

    LocalDate daysAgo(int days) {
        return today.minusDays(days);
    }

    int yearsAgo(int years) {
        return today.getYear() - years;
    }
}
