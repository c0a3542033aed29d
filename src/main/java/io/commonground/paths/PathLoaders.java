package io.commonground.paths;

import io.commonground.directory.People;
import io.commonground.directory.Person;
import io.commonground.privacy.Viewers;
import io.commonground.ties.Explanation;
import io.commonground.ties.Pair;
import io.commonground.ties.TieExplanations;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Loads the people and the reasons of all hops of a request at once. */
@Configuration(proxyBeanMethods = false)
class PathLoaders {

    PathLoaders(
            BatchLoaderRegistry registry,
            People people,
            TieExplanations explanations,
            Viewers viewers) {
        registry.forTypePair(String.class, Person.class)
                .withName("persons")
                .registerMappedBatchLoader((ids, _) ->
                        Mono.fromSupplier(() -> people.listById(ids, viewers.current().lens()))
                                .subscribeOn(Schedulers.boundedElastic()));
        registry.<Pair, Optional<Explanation>>forName("explanations")
                .registerMappedBatchLoader((pairs, _) ->
                        Mono.fromSupplier(() ->
                                        ofEach(
                                                pairs,
                                                explanations.of(pairs, viewers.current().lens())))
                                .subscribeOn(Schedulers.boundedElastic()));
    }

    private static Map<Pair, Optional<Explanation>> ofEach(
            Set<Pair> pairs, Map<Pair, Explanation> found) {
        return pairs.stream()
                .collect(
                        Collectors.toMap(
                                Function.identity(), pair -> Optional.ofNullable(found.get(pair))));
    }
}
