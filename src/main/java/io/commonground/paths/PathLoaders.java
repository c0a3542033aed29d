package io.commonground.paths;

import io.commonground.directory.People;
import io.commonground.directory.Person;
import io.commonground.privacy.Viewers;
import io.commonground.ties.Explanation;
import io.commonground.ties.Pair;
import io.commonground.ties.TieExplanations;
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
        registry.forTypePair(Pair.class, Explanation.class)
                .withName("explanations")
                .registerMappedBatchLoader((pairs, _) ->
                        Mono.fromSupplier(() -> explanations.of(pairs, viewers.current().lens()))
                                .subscribeOn(Schedulers.boundedElastic()));
    }
}
