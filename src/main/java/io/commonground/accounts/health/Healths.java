package io.commonground.accounts.health;

import io.commonground.accounts.Today;
import io.commonground.accounts.coverage.CoverageSettings;
import io.commonground.accounts.coverage.Stakeholder;
import io.commonground.accounts.coverage.Stakeholders;
import io.commonground.graph.Graph;
import io.commonground.graph.Row;
import io.commonground.paths.Approach;
import io.commonground.paths.ApproachQuestion;
import io.commonground.paths.Approaches;
import io.commonground.privacy.Lens;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The health of accounts, from 0 to 100: from open facts and ties only, so that it is the same for
 * everybody, and for a day, so that it is the same whenever it is asked (docs/scoring.md §6).
 */
@Component
public class Healths {

    private final Graph graph;
    private final Stakeholders stakeholders;
    private final Approaches approaches;
    private final CoverageSettings coverage;
    private final HealthSettings settings;
    private final Today today;

    Healths(
            Graph graph,
            Stakeholders stakeholders,
            Approaches approaches,
            CoverageSettings coverage,
            HealthSettings settings,
            Today today) {
        this.graph = graph;
        this.stakeholders = stakeholders;
        this.approaches = approaches;
        this.coverage = coverage;
        this.settings = settings;
        this.today = today;
    }

    /**
     * The health of these accounts today, in a fixed number of statements however many they are.
     *
     * @param accounts own ids, of accounts that the viewer may see
     * @return by own id of the account
     */
    public Map<String, Health> of(Collection<String> accounts) {
        return of(accounts, today.day(), false, null);
    }

    /** The same where nobody waits for it. */
    Map<String, Health> of(Collection<String> accounts, Duration patience) {
        return of(accounts, today.day(), false, patience);
    }

    /**
     * What it was on a day, as is known now: all ties of the vendor's team are scored for it, which
     * takes its time. Those of whom it cannot be told in time are left out.
     */
    Map<String, Health> on(LocalDate day, Collection<String> accounts, Duration patience) {
        return of(accounts, day, true, patience);
    }

    private Map<String, Health> of(
            Collection<String> accounts, LocalDate day, boolean past, @Nullable Duration patience) {
        List<String> ids = List.copyOf(new LinkedHashSet<>(accounts));
        if (ids.isEmpty()) {
            return Map.of();
        }
        // Nothing is told here that would give away when somebody was at school.
        Lens lens = Lens.OPEN.showingAges(past);
        Map<String, List<Stakeholder>> known = stakeholders.of(ids, day, lens);
        Map<String, List<String>> groups = new LinkedHashMap<>();
        known.forEach((account, its) ->
                groups.put(account, its.stream().map(Stakeholder::person).toList()));
        Map<String, Approach> ways =
                approaches.of(
                        new ApproachQuestion(
                                groups, day, past, coverage.connector(), false, patience),
                        lens);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("ids", ids);
        parameters.put("day", day.toEpochDay());
        parameters.put("lens", lens.asParameter());
        parameters.put("window", settings.sentimentDays());
        parameters.put("influence", coverage.influence());
        Map<String, Row> dealings = rows("accounts/health/dealings", parameters);
        Map<String, Row> cadences = rows("accounts/health/cadence", parameters);
        Measures measures = new Measures(settings);
        Map<String, Health> healths = new HashMap<>();
        for (String id : ids) {
            Approach way = Objects.requireNonNull(ways.get(id));
            List<Stakeholder> its = known.getOrDefault(id, List.of());
            if (way.complete()) {
                healths.put(
                        id,
                        HealthScore.of(
                                id,
                                day,
                                List.of(
                                        measures.coverage(its, way),
                                        measures.depth(its, way),
                                        measures.cadence(cadences.get(id), day),
                                        measures.sentiment(dealings.get(id)),
                                        measures.escalations(dealings.get(id))),
                                settings));
            }
        }
        return healths;
    }

    private Map<String, Row> rows(String statement, Map<String, Object> parameters) {
        return graph.read(statement, parameters).stream()
                .collect(Collectors.toMap(row -> row.text("account"), Function.identity()));
    }
}
