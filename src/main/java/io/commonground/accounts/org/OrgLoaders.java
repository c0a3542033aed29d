package io.commonground.accounts.org;

import io.commonground.directory.Sources;
import io.commonground.graph.Source;
import io.commonground.privacy.Lens;
import io.commonground.privacy.Viewers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Loads what all fields of a request need of stakeholders at once, and once. */
@Configuration(proxyBeanMethods = false)
class OrgLoaders {

    OrgLoaders(
            BatchLoaderRegistry registry,
            Rosters rosters,
            Relationships relationships,
            Influences influences,
            Sources sources,
            Viewers viewers) {
        registry.<RosterKey, Roster>forName("rosters")
                .registerMappedBatchLoader((keys, _) -> {
                    Lens lens = viewers.current().lens();
                    return elsewhere(() -> rosters(keys, rosters, lens));
                });
        registry.<StakeholderKey, List<Relationship>>forName("relationships")
                .registerMappedBatchLoader((keys, _) -> {
                    Lens lens = viewers.current().lens();
                    return elsewhere(() -> relationships.of(keys, lens));
                });
        registry.<RosterKey, List<Influence>>forName("influences")
                .registerMappedBatchLoader((keys, _) -> {
                    Lens lens = viewers.current().lens();
                    return elsewhere(() -> influences.of(keys, lens));
                });
        registry.<String, Source>forName("factSources")
                .registerMappedBatchLoader(
                        (ids, _) -> elsewhere(() -> sources.of(ids, Function.identity())));
    }

    /** On another thread, which does not know who asks. */
    private static <T> Mono<T> elsewhere(Supplier<T> work) {
        return Mono.fromSupplier(work).subscribeOn(Schedulers.boundedElastic());
    }

    /** Day by day; a request asks for one day as a rule. */
    private static Map<RosterKey, Roster> rosters(Set<RosterKey> keys, Rosters rosters, Lens lens) {
        Map<RosterKey, Roster> found = new HashMap<>();
        keys.stream()
                .collect(
                        Collectors.groupingBy(
                                RosterKey::asOf,
                                Collectors.mapping(RosterKey::account, Collectors.toList())))
                .forEach((asOf, accounts) ->
                        rosters.of(accounts, asOf, lens)
                                .forEach((account, roster) ->
                                        found.put(new RosterKey(account, asOf), roster)));
        return found;
    }
}
