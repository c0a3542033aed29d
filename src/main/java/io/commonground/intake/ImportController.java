package io.commonground.intake;

import io.commonground.graph.Connection;
import io.commonground.graph.InvalidRequest;
import io.commonground.privacy.Viewers;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Answers questions about imports, and tells of their progress as it happens. */
@Controller
class ImportController {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final Imports imports;
    private final Jobs jobs;
    private final Viewers viewers;

    ImportController(Imports imports, Jobs jobs, Viewers viewers, BatchLoaderRegistry loaders) {
        this.imports = imports;
        this.jobs = jobs;
        this.viewers = viewers;
        loaders.<RejectionsOf, List<Rejection>>forName("rejections")
                .registerMappedBatchLoader((keys, _) -> Mono.fromCallable(() -> rejections(keys)));
    }

    /** The first so many rejections of an import. */
    record RejectionsOf(String job, int first) {}

    @QueryMapping
    @Nullable ImportJob importJob(@Argument String id) {
        return jobs.find(id, seen()).orElse(null);
    }

    @QueryMapping
    Connection<ImportJob> importJobs(@Argument int first, @Argument @Nullable String after) {
        return jobs.page(first, after, seen());
    }

    @SubscriptionMapping
    Flux<ImportJob> importProgress(@Argument String jobId) {
        JobsSeen seen = seen();
        return Flux.interval(Duration.ZERO, BETWEEN_LOOKS, Schedulers.boundedElastic())
                .onBackpressureDrop()
                .map(_ -> imports.get(jobId, seen))
                .distinctUntilChanged()
                .takeUntil(job -> job.state().isEnd());
    }

    private JobsSeen seen() {
        return JobsSeen.of(viewers.current());
    }

    @BatchMapping(typeName = "ImportJob")
    Map<ImportJob, List<ImportFile>> files(Set<ImportJob> of) {
        Map<String, List<ImportFile>> files = jobs.files(of.stream().map(ImportJob::id).toList());
        return of.stream()
                .collect(
                        Collectors.toMap(
                                job -> job, job -> files.getOrDefault(job.id(), List.of())));
    }

    @SchemaMapping(typeName = "ImportJob")
    CompletableFuture<List<Rejection>> rejections(
            ImportJob job,
            @Argument int first,
            DataLoader<RejectionsOf, List<Rejection>> rejections) {
        if (first < 1 || first > Ledger.MOST_REJECTIONS) {
            throw new InvalidRequest(
                    "'first' is %d: ask for 1 to %d rejections."
                            .formatted(first, Ledger.MOST_REJECTIONS));
        }
        return rejections.load(new RejectionsOf(job.id(), first));
    }

    private Map<RejectionsOf, List<Rejection>> rejections(Set<RejectionsOf> asked) {
        int most = asked.stream().mapToInt(RejectionsOf::first).max().orElse(1);
        Map<String, List<Rejection>> found =
                jobs.rejections(asked.stream().map(RejectionsOf::job).distinct().toList(), most);
        return asked.stream()
                .collect(
                        Collectors.toMap(
                                of -> of,
                                of ->
                                        found.getOrDefault(of.job(), List.of()).stream()
                                                .limit(of.first())
                                                .toList()));
    }

    @SchemaMapping(typeName = "ImportJob")
    OffsetDateTime submittedAt(ImportJob job) {
        return job.submittedAt().atOffset(ZoneOffset.UTC);
    }

    @SchemaMapping(typeName = "ImportJob")
    @Nullable OffsetDateTime startedAt(ImportJob job) {
        return job.startedAt() == null ? null : job.startedAt().atOffset(ZoneOffset.UTC);
    }

    @SchemaMapping(typeName = "ImportJob")
    @Nullable OffsetDateTime finishedAt(ImportJob job) {
        return job.finishedAt() == null ? null : job.finishedAt().atOffset(ZoneOffset.UTC);
    }
}
