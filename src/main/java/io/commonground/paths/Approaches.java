package io.commonground.paths;

import io.commonground.graph.Graph;
import io.commonground.graph.TimeBudgetExceeded;
import io.commonground.graph.Transaction;
import io.commonground.privacy.Lens;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The ways from the vendor's team to groups of people, such as the stakeholders of accounts: who
 * knows them, on how many ways that share nobody they are reached, and on whom all depends. A fixed
 * number of statements, however many groups and people: the ties are in memory.
 */
@Component
public class Approaches {

    /** One person stands between at most. */
    private static final int HOPS = 2;

    private final Graph graph;
    private final Groups groups;
    private final Terrains terrains;
    private final PathSettings settings;

    Approaches(Graph graph, Groups groups, Terrains terrains, PathSettings settings) {
        this.graph = graph;
        this.groups = groups;
        this.terrains = terrains;
        this.settings = settings;
    }

    /**
     * How the team comes to each group. Whoever is closed to introductions does not stand between;
     * their own ties count.
     *
     * @return by group; people whom the viewer may not see are passed over
     * @throws TimeBudgetExceeded where the time is up before all ways are found
     */
    public Map<String, Approach> of(ApproachQuestion question, Lens lens) {
        if (question.groups().isEmpty()) {
            return Map.of();
        }
        Duration patience = Objects.requireNonNullElse(question.patience(), settings.timeBudget());
        Deadline deadline = Deadline.in(patience);
        try {
            return graph.within(patience.plus(Paths.TO_REPORT))
                    .reading(transaction -> of(question, lens, transaction, deadline));
        } catch (Deadline.OutOfTime outOfTime) {
            throw new TimeBudgetExceeded(outOfTime);
        }
    }

    private Map<String, Approach> of(
            ApproachQuestion question, Lens lens, Transaction transaction, Deadline deadline) {
        List<Whom> team = groups.vendorTeam(false, question.day(), lens, transaction);
        List<Whom> people = groups.seen(everybody(question.groups()), lens, transaction);
        Terrain terrain =
                terrains.between(
                        people,
                        team,
                        HOPS,
                        question.past() ? question.day() : null,
                        lens,
                        transaction,
                        deadline);
        return new Approaching(question, terrain, team, people, deadline).approaches();
    }

    private static Set<String> everybody(Map<String, ? extends Collection<String>> groups) {
        return groups.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
    }
}
