package io.commonground.accounts.timeline;

import static java.util.stream.Collectors.groupingBy;

import io.commonground.accounts.Account;
import io.commonground.privacy.Viewer;
import io.commonground.privacy.Viewers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * A field of an account asked for with an argument: what a loader keeps apart.
 *
 * @param account of which it is asked
 * @param argument a value with equality
 */
record Asked<A>(Account account, A argument) {

    /** Answers a field of many accounts at once. */
    @FunctionalInterface
    interface Field<A, V> {
        Map<Account, V> of(List<Account> accounts, A argument, Viewer viewer);
    }

    /** Has that field loaded once for each argument, however many accounts ask for it. */
    static <A, V> void register(
            BatchLoaderRegistry registry, String name, Viewers viewers, Field<A, V> field) {
        registry.<Asked<A>, V>forName(name)
                .registerMappedBatchLoader((asked, _) -> {
                    Viewer viewer = viewers.current();
                    return Mono.fromSupplier(() -> answers(asked, field, viewer))
                            .subscribeOn(Schedulers.boundedElastic());
                });
    }

    private static <A, V> Map<Asked<A>, V> answers(
            Set<Asked<A>> asked, Field<A, V> field, Viewer viewer) {
        Map<Asked<A>, V> answers = new HashMap<>();
        asked.stream()
                .collect(groupingBy(Asked::argument))
                .forEach((argument, its) -> {
                    List<Account> accounts = its.stream().map(Asked::account).toList();
                    Map<Account, V> found = field.of(accounts, argument, viewer);
                    its.forEach(one -> answers.put(one, found.get(one.account())));
                });
        return answers;
    }
}
