package io.commonground.accounts.coverage;

import io.commonground.graph.Graph;
import io.commonground.privacy.Lens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who counts in accounts, in one statement however many these are. */
@Component
public class Stakeholders {

    private final Graph graph;
    private final CoverageSettings settings;

    Stakeholders(Graph graph, CoverageSettings settings) {
        this.graph = graph;
        this.settings = settings;
    }

    /** By own id of the account; empty for those that have none. */
    public Map<String, List<Stakeholder>> of(
            Collection<String> accounts, LocalDate day, Lens lens) {
        Map<String, List<Stakeholder>> found = new LinkedHashMap<>();
        accounts.forEach(account -> found.put(account, new ArrayList<>()));
        graph.read(
                        "accounts/coverage/stakeholders",
                        Map.of(
                                "ids",
                                List.copyOf(found.keySet()),
                                "day",
                                day.toEpochDay(),
                                "lens",
                                lens.asParameter()))
                .forEach(row ->
                        found.computeIfAbsent(row.text("account"), _ -> new ArrayList<>())
                                .add(
                                        new Stakeholder(
                                                row.text("person"),
                                                row.real("influence", settings.influence()))));
        return found;
    }
}
