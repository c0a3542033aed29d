package io.commonground.accounts.books;

import static java.util.stream.Collectors.groupingBy;

import io.commonground.accounts.Today;
import io.commonground.graph.Graph;
import io.commonground.privacy.Lens;
import io.commonground.privacy.Viewer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is known of accounts: figures and facts, as far as a viewer may see them. */
@Component
class Books {

    private final Graph graph;
    private final Today today;

    Books(Graph graph, Today today) {
        this.graph = graph;
        this.today = today;
    }

    /**
     * Which facts to tell.
     *
     * @param kinds null or empty for all
     * @param asOf what holds on that day; null for what holds today or is to begin
     * @param all whatever the day, and what was replaced or withdrawn as well
     */
    record FactFilter(
            @Nullable List<AccountFactKind> kinds, @Nullable LocalDate asOf, boolean all) {}

    /** The facts about these accounts, by own id. */
    Map<String, List<AccountFact>> facts(
            Collection<String> accounts, FactFilter filter, Viewer viewer) {
        Map<String, @Nullable Object> parameters = parameters(accounts, viewer.lens());
        parameters.put("kinds", AccountFactKind.seen(filter.kinds(), viewer));
        parameters.put("all", filter.all());
        LocalDate day = today.day();
        return graph.read("accounts/books/facts", parameters, AccountFact::of).stream()
                .filter(fact -> isWanted(fact, filter, day))
                .sorted(AccountFact.ORDER)
                .collect(groupingBy(AccountFact::account));
    }

    private static boolean isWanted(AccountFact fact, FactFilter filter, LocalDate day) {
        if (filter.all()) {
            return true;
        }
        return filter.asOf() == null ? fact.isNotOverOn(day) : fact.holdsOn(filter.asOf(), day);
    }

    /** The fact of this id, whether it still holds or not. */
    Optional<AccountFact> findFact(String id, Viewer viewer) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", id);
        parameters.put("lens", viewer.lens().asParameter());
        parameters.put("kinds", AccountFactKind.seen(null, viewer));
        return graph.find("accounts/books/fact", parameters).map(AccountFact::of);
    }

    /** The figures of these accounts, by own id, the newest first. */
    Map<String, List<AccountFigures>> figures(Collection<String> accounts, Lens lens) {
        return graph
                .read("accounts/books/figures", parameters(accounts, lens), AccountFigures::of)
                .stream()
                .collect(groupingBy(AccountFigures::account));
    }

    private static Map<String, @Nullable Object> parameters(
            Collection<String> accounts, Lens lens) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("ids", accounts.stream().distinct().toList());
        parameters.put("lens", lens.asParameter());
        return parameters;
    }
}
