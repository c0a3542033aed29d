package io.commonground.paths;

import io.commonground.directory.People;
import io.commonground.directory.Person;
import io.commonground.paths.Hop.Explained;
import io.commonground.privacy.Lens;
import io.commonground.privacy.Viewers;
import io.commonground.ties.Explanation;
import io.commonground.ties.Pair;
import io.commonground.ties.TieExplanations;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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
                .registerMappedBatchLoader((ids, _) -> {
                    Lens lens = viewers.current().lens();
                    return elsewhere(() -> people.listById(ids, lens));
                });
        registry.<Explained, Optional<Explanation>>forName("explanations")
                .registerMappedBatchLoader((asked, _) -> {
                    Lens lens = viewers.current().lens();
                    return elsewhere(() -> explain(asked, explanations, lens));
                });
    }

    /** On another thread, which does not know who asks. */
    private static <T> Mono<T> elsewhere(Supplier<T> work) {
        return Mono.fromSupplier(work).subscribeOn(Schedulers.boundedElastic());
    }

    /** Day by day; a request asks for one day as a rule. */
    private static Map<Explained, Optional<Explanation>> explain(
            Set<Explained> asked, TieExplanations explanations, Lens lens) {
        Map<Optional<LocalDate>, List<Explained>> byDay =
                asked.stream()
                        .collect(Collectors.groupingBy(its -> Optional.ofNullable(its.asOf())));
        Map<Explained, Optional<Explanation>> explained = new HashMap<>();
        byDay.forEach((day, its) -> {
            List<Pair> pairs = its.stream().map(Explained::pair).toList();
            Map<Pair, Explanation> found =
                    day.isPresent()
                            ? explanations.of(pairs, lens, day.get())
                            : explanations.of(pairs, lens);
            its.forEach(one -> explained.put(one, Optional.ofNullable(found.get(one.pair()))));
        });
        return explained;
    }
}
