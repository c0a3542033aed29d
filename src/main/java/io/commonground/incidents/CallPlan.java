package io.commonground.incidents;

import io.commonground.paths.Way;
import io.commonground.paths.Ways;
import io.commonground.ties.BandSettings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides who calls whom, account by account in the order they are given and in each the most
 * influential first: the sponsor; else whoever knows them; else whoever reaches them through
 * others; as long as there is room. Whoever has a say in several accounts is called by one person,
 * which counts once.
 */
final class CallPlan {

    private final Ways ways;
    private final BandSettings bands;
    private final int capacity;
    private final Listed listed;
    private final Map<String, Map<String, Way>> byPerson = new HashMap<>();
    private final Map<String, Integer> calls = new HashMap<>();
    private final Map<String, String> callers = new HashMap<>();

    /**
     * Makes ready to plan.
     *
     * @param capacity how many calls an executive can make
     * @param listed the calls there are already, which count
     */
    CallPlan(Ways ways, BandSettings bands, int capacity, Listed listed) {
        this.ways = ways;
        this.bands = bands;
        this.capacity = capacity;
        this.listed = listed;
        ways.all()
                .forEach(way ->
                        byPerson.computeIfAbsent(way.person(), _ -> new HashMap<>())
                                .put(way.executive(), way));
        listed.callers().forEach(this::note);
    }

    /** The calls to everybody at the top of these accounts who is on no call yet. */
    List<PlannedCall> of(List<Exposed> accounts) {
        List<PlannedCall> planned = new ArrayList<>();
        for (Exposed account : accounts) {
            account.topLevel().stream()
                    .filter(person -> !listed.has(account.account(), person))
                    .forEach(person -> planned.add(call(account, person)));
        }
        return planned;
    }

    private PlannedCall call(Exposed account, String person) {
        String before = callers.get(person);
        if (before != null) {
            return again(account, person, candidate(before, person));
        }
        List<Candidate> able =
                ways.executives().stream()
                        .filter(executive -> !executive.equals(person))
                        .map(executive -> candidate(executive, person))
                        .toList();
        List<Candidate> free = able.stream().filter(one -> one.calls() < capacity).toList();
        return sponsor(account, free)
                .map(best -> planned(account, person, best, CallRoute.SPONSOR))
                .or(() ->
                        best(free, one -> one.hasWay() && one.direct())
                                .map(best -> planned(account, person, best, CallRoute.TIE)))
                .or(() ->
                        best(free, Candidate::hasWay)
                                .map(best -> planned(account, person, best, CallRoute.PATH)))
                .orElseGet(() -> nobody(account, person, able));
    }

    private static PlannedCall nobody(Exposed account, String person, List<Candidate> able) {
        boolean full =
                able.stream()
                        .anyMatch(one ->
                                one.hasWay() || account.sponsors().contains(one.executive()));
        return PlannedCall.nobody(
                account.account(), person, full ? CallRoute.NO_ROOM : CallRoute.NO_WAY);
    }

    private static Optional<Candidate> sponsor(Exposed account, List<Candidate> free) {
        return best(free, one -> account.sponsors().contains(one.executive()));
    }

    private static Optional<Candidate> best(List<Candidate> free, Predicate<Candidate> who) {
        return free.stream().filter(who).min(Candidate.ORDER);
    }

    private PlannedCall again(Exposed account, String person, Candidate caller) {
        CallRoute route =
                account.sponsors().contains(caller.executive())
                        ? CallRoute.SPONSOR
                        : !caller.hasWay()
                                ? CallRoute.HANDED
                                : caller.direct() ? CallRoute.TIE : CallRoute.PATH;
        return shown(account, person, caller, route);
    }

    private PlannedCall planned(Exposed account, String person, Candidate caller, CallRoute route) {
        note(person, caller.executive());
        return shown(account, person, caller, route);
    }

    private void note(String person, String caller) {
        callers.put(person, caller);
        calls.merge(caller, 1, Integer::sum);
    }

    private static PlannedCall shown(
            Exposed account, String person, Candidate caller, CallRoute route) {
        return new PlannedCall(
                account.account(),
                person,
                caller.executive(),
                route,
                caller.way(),
                caller.hasWay() ? (Double) caller.strength() : null,
                List.of());
    }

    private Candidate candidate(String executive, String person) {
        @Nullable Way way = byPerson.getOrDefault(person, Map.of()).get(executive);
        return Candidate.of(executive, way, calls.getOrDefault(executive, 0), bands);
    }

    /** The ways of these calls that lead through others, whose people are to be told. */
    static Stream<Way> through(List<PlannedCall> calls, BandSettings bands) {
        return calls.stream()
                .flatMap(call -> Stream.ofNullable(call.way()))
                .filter(way -> way.tie() < bands.weak() && way.strength() >= bands.weak());
    }
}
