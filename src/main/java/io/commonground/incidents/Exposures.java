package io.commonground.incidents;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import io.commonground.accounts.ExchangeRates;
import io.commonground.accounts.Today;
import io.commonground.graph.Graph;
import io.commonground.graph.InvalidRequest;
import io.commonground.graph.Row;
import io.commonground.paths.ExecutiveWays;
import io.commonground.paths.Way;
import io.commonground.paths.WayQuestion;
import io.commonground.paths.Ways;
import io.commonground.privacy.Lens;
import io.commonground.ties.BandSettings;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Works out whom something going wrong reaches and who calls whom: of the accounts that somebody
 * may see, from open evidence alone, in a fixed number of statements however many there are. It
 * writes nothing.
 */
@Component
class Exposures {

    private final Graph graph;
    private final ExecutiveWays executives;
    private final BandSettings bands;
    private final ExchangeRates currency;
    private final IncidentSettings settings;
    private final Today today;

    Exposures(
            Graph graph,
            ExecutiveWays executives,
            BandSettings bands,
            ExchangeRates currency,
            IncidentSettings settings,
            Today today) {
        this.graph = graph;
        this.executives = executives;
        this.bands = bands;
        this.currency = currency;
        this.settings = settings;
        this.today = today;
    }

    /**
     * Who is exposed on a day, in order, and who calls whom.
     *
     * @param at null for today
     * @param listed whom the list has already, who is left out
     * @param lens whose accounts; private facts of theirs take no part
     * @throws InvalidRequest where that day is to come
     */
    Plan plan(Trouble trouble, @Nullable LocalDate at, Listed listed, Lens lens) {
        LocalDate now = today.day();
        LocalDate day = at == null ? now : at;
        if (day.isAfter(now)) {
            throw new InvalidRequest(
                    "'at' is %s, a day to come: name today (%s) or an earlier day."
                            .formatted(day, now));
        }
        List<Exposed> exposed =
                exposed(grounds(trouble, day, lens), day).stream()
                        .flatMap(account -> listed.without(account).stream())
                        .toList();
        return plan(exposed, day, day.isBefore(now), listed);
    }

    /** By account what exposes it. */
    private Map<String, List<ExposureFact>> grounds(Trouble trouble, LocalDate day, Lens lens) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("kinds", trouble.by().stream().map(ExposureKind::name).toList());
        parameters.put("regions", trouble.regions().isEmpty() ? null : trouble.regions());
        parameters.put("day", day.toEpochDay());
        parameters.put("lens", lens.asParameter());
        Map<String, List<ExposureFact>> found =
                graph.read("incidents/grounds", parameters).stream()
                        .collect(
                                groupingBy(
                                        (Row row) -> row.text("account"),
                                        TreeMap::new,
                                        flatMapping(
                                                row -> ExposureFact.of(row, trouble.topics()),
                                                toList())));
        found.values().removeIf(List::isEmpty);
        return found;
    }

    private List<Exposed> exposed(Map<String, List<ExposureFact>> grounds, LocalDate day) {
        return graph.read(
                "incidents/exposed",
                Map.of(
                        "ids", List.copyOf(grounds.keySet()),
                        "day", day.toEpochDay(),
                        "year", day.getYear(),
                        "roles", List.copyOf(settings.roles()),
                        "seniorities", List.copyOf(settings.seniorities())),
                row ->
                        Exposed.of(
                                row,
                                grounds.getOrDefault(row.text("account"), List.of()),
                                currency));
    }

    private Plan plan(List<Exposed> exposed, LocalDate day, boolean past, Listed listed) {
        Set<String> people =
                exposed.stream().flatMap(account -> account.topLevel().stream()).collect(toSet());
        WayQuestion question =
                new WayQuestion(people.stream().sorted().toList(), day, past, settings.maxHops());
        Ways ways =
                executives.to(
                        question,
                        Lens.OPEN,
                        all -> {
                            List<Exposed> ranked = ranked(exposed, all);
                            return CallPlan.through(calls(ranked, all, listed), bands).toList();
                        });
        List<Exposed> ranked = ranked(exposed, ways);
        List<PlannedCall> calls =
                calls(ranked, ways, listed).stream()
                        .map(call -> call.through(path(call, ways)))
                        .toList();
        return new Plan(day, ranked, calls, ways.complete());
    }

    private static List<String> path(PlannedCall call, Ways ways) {
        return call.way() == null ? List.of() : ways.paths().getOrDefault(call.way(), List.of());
    }

    private List<Exposed> ranked(List<Exposed> exposed, Ways ways) {
        Set<String> known =
                ways.all().stream()
                        .filter(way -> way.tie() >= bands.fair())
                        .map(Way::person)
                        .collect(toSet());
        return exposed.stream()
                .map(account -> account.knowing(known))
                .sorted(Exposed.ORDER)
                .toList();
    }

    private List<PlannedCall> calls(List<Exposed> ranked, Ways ways, Listed listed) {
        return new CallPlan(ways, bands, settings.callsPerCaller(), listed).of(ranked);
    }

    String currency() {
        return currency.currency();
    }

    /** The rules, one line each. */
    List<String> rules() {
        return List.of(
                "An account is exposed by a text that has all the words of a topic, whole, one behind the other, accents and case aside.",
                "The last word have stakeholders as %s, or of seniority %s."
                        .formatted(words(settings.roles()), words(settings.seniorities())),
                "Missing is who has no tie of at least %s, by open evidence, to any executive who works for us that day."
                        .formatted(bands.fair()),
                "exposure = revenue × missing / top level; the share is 1 where nobody at the top is known by name.",
                "Revenue is what the account states, else its latest figure, by the rates of qualificationModel, in %s."
                        .formatted(currency.currency()),
                "Calls are planned in the order of accounts, those of unknown revenue last, in each the most influential first; %d for each executive at most."
                        .formatted(settings.callsPerCaller()),
                "The caller is the sponsor; else an executive by their own tie; else one by their best path of at most %d ties. Below %s there is no way."
                        .formatted(settings.maxHops(), bands.weak()),
                "Of several the one of the better band calls (from %s, %s, %s on); then the one with fewer calls, then with the stronger way, then by id. Whoever has a say in several accounts is called by one of them, which counts once."
                        .formatted(bands.strong(), bands.fair(), bands.weak()));
    }

    private static String words(Set<String> words) {
        return String.join(" or ", words.stream().sorted().toList());
    }
}
