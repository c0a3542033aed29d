package io.commonground.paths;

import io.commonground.graph.InvalidRequest;
import io.commonground.graph.LimitExceeded;
import io.commonground.links.CommonLinks;
import io.commonground.links.Links;
import io.commonground.links.Pair;
import io.commonground.privacy.Lens;
import io.commonground.privacy.Viewers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Loads what the people of all cells of a matrix have in common at once. */
@Configuration(proxyBeanMethods = false)
class CellLinks {

    private static final int MOST = 10;
    private static final CommonLinks NONE = new CommonLinks(List.of(), 0);

    /**
     * Whose links.
     *
     * @param asOf the day asked for, null for today
     */
    record Key(String executive, String stakeholder, @Nullable LocalDate asOf) {

        static Key of(CommonGroundCell cell) {
            return new Key(cell.executive().ownId(), cell.stakeholder().ownId(), cell.asOf());
        }

        private boolean isOneself() {
            return executive.equals(stakeholder);
        }
    }

    CellLinks(BatchLoaderRegistry registry, Links links, Viewers viewers) {
        registry.<Key, CommonLinks>forName("cellLinks")
                .registerMappedBatchLoader((keys, _) -> {
                    Lens lens = viewers.current().lens();
                    return Mono.fromSupplier(() -> load(keys, links, lens))
                            .subscribeOn(Schedulers.boundedElastic());
                });
    }

    static void check(int first) {
        if (first < 1) {
            throw new InvalidRequest("'first' is " + first + ": ask for at least 1.");
        }
        if (first > MOST) {
            throw new LimitExceeded(
                    "'first' is %d: a cell tells at most %d links; ask commonLinks for all of a pair."
                            .formatted(first, MOST));
        }
    }

    /** Day by day; a request asks for one day as a rule. */
    private static Map<Key, CommonLinks> load(Set<Key> keys, Links links, Lens lens) {
        Map<Optional<LocalDate>, List<Key>> byDay =
                keys.stream().collect(Collectors.groupingBy(k -> Optional.ofNullable(k.asOf())));
        Map<Key, CommonLinks> loaded = new HashMap<>();
        byDay.forEach((day, its) -> {
            Set<String> executives = new HashSet<>();
            Set<String> stakeholders = new HashSet<>();
            its.forEach(key -> {
                executives.add(key.executive());
                stakeholders.add(key.stakeholder());
            });
            Map<Pair, CommonLinks> found =
                    links.among(executives, stakeholders, lens, day.orElse(null), MOST);
            its.forEach(key -> loaded.put(key, key.isOneself() ? NONE : of(key, found)));
        });
        return loaded;
    }

    private static CommonLinks of(Key key, Map<Pair, CommonLinks> found) {
        return found.getOrDefault(new Pair(key.executive(), key.stakeholder()), NONE);
    }
}
