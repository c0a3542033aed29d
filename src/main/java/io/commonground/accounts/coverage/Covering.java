package io.commonground.accounts.coverage;

import static java.util.stream.Collectors.groupingBy;

import io.commonground.accounts.RelationshipLevel;
import io.commonground.accounts.coverage.Coverages.Tied;
import io.commonground.directory.Person;
import io.commonground.graph.Row;
import io.commonground.paths.Approach;
import io.commonground.paths.DirectTie;
import io.commonground.paths.SinglePoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts together what is known of how we know one account. */
final class Covering {

    private final String account;
    private final LocalDate day;
    private final List<Stakeholder> stakeholders;
    private final Approach approach;
    private final Map<Tied, Row> words;
    private final Map<Tied, LocalDate> contacts;
    private final Places places;
    private final Map<String, Person> persons;
    private final CoverageSettings settings;
    private final Map<String, Double> weights = new LinkedHashMap<>();

    Covering(
            String account,
            LocalDate day,
            List<Stakeholder> stakeholders,
            Approach approach,
            Map<Tied, Row> words,
            Map<Tied, LocalDate> contacts,
            Places places,
            Map<String, Person> persons,
            CoverageSettings settings) {
        this.account = account;
        this.day = day;
        this.approach = approach;
        this.words = words;
        this.contacts = contacts;
        this.places = places;
        this.persons = persons;
        this.settings = settings;
        this.stakeholders =
                stakeholders.stream()
                        .filter(its -> persons.containsKey(its.person()))
                        .sorted(
                                Comparator.comparingDouble(Stakeholder::weight)
                                        .reversed()
                                        .thenComparing(Stakeholder::person))
                        .toList();
        this.stakeholders.forEach(its -> weights.put(its.person(), its.weight()));
    }

    Coverage coverage() {
        Map<String, List<CoverageCell>> cells =
                cells().stream().collect(groupingBy(cell -> cell.stakeholder().ownId()));
        List<CoverageCell> inOrder = new ArrayList<>();
        List<StakeholderCoverage> rows = new ArrayList<>();
        for (Stakeholder stakeholder : stakeholders) {
            List<CoverageCell> its =
                    new ArrayList<>(cells.getOrDefault(stakeholder.person(), List.of()));
            its.sort(
                    Comparator.comparing(CoverageCell::level)
                            .thenComparingDouble(CoverageCell::found)
                            .reversed()
                            .thenComparing(cell -> cell.person().ownId()));
            inOrder.addAll(its);
            rows.add(row(stakeholder, its));
        }
        return new Coverage(
                account,
                day,
                List.copyOf(inOrder),
                List.copyOf(rows),
                approach.waysToAny(),
                singlePoints(),
                places,
                persons);
    }

    private List<CoverageCell> cells() {
        Map<Tied, DirectTie> ties = new LinkedHashMap<>();
        approach.ties().forEach(tie -> ties.put(Tied.of(tie), tie));
        List<CoverageCell> cells = new ArrayList<>();
        ties.forEach((tied, tie) -> add(tied, recent(tied, tie), cells));
        words.keySet().stream()
                .filter(tied -> !ties.containsKey(tied))
                .forEach(tied -> add(tied, null, cells));
        return cells;
    }

    /** The same tie with a later contact that only some may know of. */
    private DirectTie recent(Tied tied, DirectTie tie) {
        LocalDate own = contacts.get(tied);
        LocalDate last = tie.lastContact();
        return own == null || last != null && !own.isAfter(last)
                ? tie
                : new DirectTie(tie.ours(), tie.theirs(), tie.strength(), tie.verified(), own);
    }

    private void add(Tied tied, @Nullable DirectTie tie, List<CoverageCell> cells) {
        Person stakeholder = persons.get(tied.theirs());
        Person person = persons.get(tied.ours());
        if (stakeholder == null || person == null || !weights.containsKey(tied.theirs())) {
            return;
        }
        Row said = words.get(tied);
        cells.add(
                new CoverageCell(
                        stakeholder,
                        person,
                        tie == null ? RelationshipLevel.NONE : settings.level(tie, day),
                        tie == null ? null : (Double) tie.strength(),
                        tie == null ? null : tie.lastContact(),
                        level(said, "stated"),
                        level(said, "desired")));
    }

    private static @Nullable RelationshipLevel level(@Nullable Row said, String column) {
        String name = said == null ? null : said.findText(column);
        return name == null ? null : RelationshipLevel.valueOf(name);
    }

    private StakeholderCoverage row(Stakeholder stakeholder, List<CoverageCell> best) {
        List<CoverageCell> known =
                best.stream().filter(cell -> cell.level() != RelationshipLevel.NONE).toList();
        return new StakeholderCoverage(
                Objects.requireNonNull(persons.get(stakeholder.person())),
                stakeholder.weight(),
                known.isEmpty() ? RelationshipLevel.NONE : known.getFirst().level(),
                known.isEmpty() ? null : known.getFirst().person(),
                known.size(),
                approach.ways().getOrDefault(stakeholder.person(), 0));
    }

    private List<SinglePointOfFailure> singlePoints() {
        Map<SinglePointOfFailure, Double> cost = new HashMap<>();
        for (SinglePoint point : approach.singlePoints()) {
            Person person = persons.get(point.person());
            if (person != null) {
                cost.put(
                        new SinglePointOfFailure(
                                person, point.ours(), inOrder(point.lost()), point.all()),
                        point.lost().stream()
                                .mapToDouble(lost -> weights.getOrDefault(lost, 0.0))
                                .sum());
            }
        }
        return cost.entrySet().stream()
                .sorted(
                        Comparator.comparing((Map.Entry<SinglePointOfFailure, Double> it) ->
                                        !it.getKey().wholeAccount())
                                .thenComparing(it -> -it.getValue())
                                .thenComparing(it -> it.getKey().person().ownId()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The most influential first. */
    private List<Person> inOrder(Set<String> some) {
        return weights.keySet().stream()
                .filter(some::contains)
                .map(persons::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
