package io.commonground.accounts.coverage;

import io.commonground.accounts.Today;
import io.commonground.directory.People;
import io.commonground.directory.Person;
import io.commonground.graph.Graph;
import io.commonground.graph.Row;
import io.commonground.paths.Approach;
import io.commonground.paths.ApproachQuestion;
import io.commonground.paths.Approaches;
import io.commonground.paths.DirectTie;
import io.commonground.privacy.Lens;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * How well the vendor's team knows the stakeholders of accounts: a fixed number of statements,
 * however many accounts and stakeholders.
 */
@Component
public class Coverages {

    private final Graph graph;
    private final Stakeholders stakeholders;
    private final Approaches approaches;
    private final People people;
    private final CoverageSettings settings;
    private final Today today;

    Coverages(
            Graph graph,
            Stakeholders stakeholders,
            Approaches approaches,
            People people,
            CoverageSettings settings,
            Today today) {
        this.graph = graph;
        this.stakeholders = stakeholders;
        this.approaches = approaches;
        this.people = people;
        this.settings = settings;
        this.today = today;
    }

    /**
     * How well the team knows the stakeholders of these accounts, as the viewer may know: their own
     * private ties count. With {@link Lens#OPEN} it is the same for everybody.
     *
     * @param accounts own ids of accounts that the viewer may see
     * @return by own id of the account
     */
    public Map<String, Coverage> of(Collection<String> accounts, Lens lens) {
        Set<String> ids = new HashSet<>(accounts);
        if (ids.isEmpty()) {
            return Map.of();
        }
        LocalDate day = today.day();
        Map<String, List<Stakeholder>> known = stakeholders.of(ids, day, lens);
        Map<String, List<String>> groups = new LinkedHashMap<>();
        known.forEach((account, its) ->
                groups.put(account, its.stream().map(Stakeholder::person).toList()));
        Map<String, Approach> ways =
                approaches.of(
                        new ApproachQuestion(groups, day, false, settings.connector(), true, null),
                        lens);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("ids", List.copyOf(ids));
        parameters.put("day", day.toEpochDay());
        parameters.put("lens", lens.asParameter());
        Map<String, Places> places = places(parameters);
        Map<String, Map<Tied, Row>> words = words(parameters);
        Map<Tied, LocalDate> contacts = contacts(ways.values(), day, lens);
        Map<String, Person> persons = people.listById(everybody(known, ways, places, words), lens);
        Map<String, Coverage> coverages = new HashMap<>();
        known.forEach((account, its) ->
                coverages.put(
                        account,
                        new Covering(
                                        account,
                                        day,
                                        its,
                                        Objects.requireNonNull(ways.get(account)),
                                        words.getOrDefault(account, Map.of()),
                                        contacts,
                                        places.getOrDefault(account, new Places()),
                                        persons,
                                        settings)
                                .coverage()));
        return coverages;
    }

    private Map<String, Places> places(Map<String, Object> parameters) {
        Map<String, Places> places = new HashMap<>();
        graph.read("accounts/coverage/places", parameters)
                .forEach(row ->
                        places.computeIfAbsent(row.text("account"), _ -> new Places()).add(row));
        return places;
    }

    private Map<String, Map<Tied, Row>> words(Map<String, Object> parameters) {
        Map<String, Map<Tied, Row>> words = new HashMap<>();
        graph.read("accounts/coverage/levels", parameters)
                .forEach(row ->
                        words.computeIfAbsent(row.text("account"), _ -> new HashMap<>())
                                .put(new Tied(row.text("ours"), row.text("theirs")), row));
        return words;
    }

    /** Contacts of those whose private ones the viewer may use: ties tell what all may know. */
    private Map<Tied, LocalDate> contacts(Collection<Approach> ways, LocalDate day, Lens lens) {
        Set<String> owners = Set.copyOf(lens.owners());
        List<Map<String, String>> pairs =
                ways.stream()
                        .flatMap(way -> way.ties().stream())
                        .filter(tie -> owners.contains(tie.ours()) || owners.contains(tie.theirs()))
                        .map(tie -> Map.of("ours", tie.ours(), "theirs", tie.theirs()))
                        .distinct()
                        .toList();
        Map<Tied, LocalDate> contacts = new HashMap<>();
        if (!pairs.isEmpty()) {
            var parameters =
                    Map.of("pairs", pairs, "day", day.toEpochDay(), "lens", lens.asParameter());
            for (Row row : graph.read("accounts/coverage/private-contacts", parameters)) {
                LocalDate last = row.findDay("day");
                if (last != null) {
                    contacts.put(new Tied(row.text("ours"), row.text("theirs")), last);
                }
            }
        }
        return contacts;
    }

    private static Set<String> everybody(
            Map<String, List<Stakeholder>> known,
            Map<String, Approach> ways,
            Map<String, Places> places,
            Map<String, Map<Tied, Row>> words) {
        Set<String> all = new HashSet<>();
        known.forEach((account, its) -> {
            Places there = places.getOrDefault(account, new Places());
            its.forEach(one -> {
                all.add(one.person());
                all.add(there.branch(one.person()));
            });
        });
        ways.values()
                .forEach(way -> {
                    way.ties().forEach(tie -> all.add(tie.ours()));
                    way.singlePoints().forEach(point -> all.add(point.person()));
                });
        words.values().forEach(said -> said.keySet().forEach(tied -> all.add(tied.ours())));
        return all;
    }

    /** One of us and one of them. */
    record Tied(String ours, String theirs) {

        static Tied of(DirectTie tie) {
            return new Tied(tie.ours(), tie.theirs());
        }
    }
}
