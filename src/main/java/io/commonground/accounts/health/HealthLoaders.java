package io.commonground.accounts.health;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Loads the history of all accounts of a request at once. */
@Configuration(proxyBeanMethods = false)
class HealthLoaders {

    HealthLoaders(BatchLoaderRegistry registry, HealthBook book) {
        registry.<HistoryKey, List<Health>>forName("healthHistory")
                .registerMappedBatchLoader((keys, _) ->
                        Mono.fromSupplier(() -> histories(keys, book))
                                .subscribeOn(Schedulers.boundedElastic()));
    }

    /** Span by span; a request asks for one as a rule. */
    private static Map<HistoryKey, List<Health>> histories(Set<HistoryKey> keys, HealthBook book) {
        Map<HistoryKey, List<Health>> histories = new HashMap<>();
        keys.stream()
                .collect(groupingBy(HistoryKey::span))
                .forEach((span, its) -> {
                    Map<String, List<Health>> kept =
                            book.kept(
                                    its.stream().map(HistoryKey::account).toList(),
                                    span.from(),
                                    span.to(),
                                    span.first());
                    its.forEach(
                            key -> histories.put(key, kept.getOrDefault(key.account(), List.of())));
                });
        return histories;
    }
}
