package io.commonground.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.GraphTest;
import io.commonground.graph.StatementCount;
import io.commonground.privacy.CurrentViewer;
import io.commonground.privacy.Viewer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Imports can be asked about, listed and watched over GraphQL. */
@GraphTest
class ImportApiTests {

    @Autowired HttpGraphQlTester api;
    @Autowired ExecutionGraphQlService service;
    @Autowired Imports imports;
    @Autowired StatementCount statements;
    @TempDir Path folder;

    private String take(BundleText bundle) {
        String id = imports.submit(bundle.folder(folder));
        imports.await(id, _ -> {});
        return id;
    }

    private static BundleText withABadRow() {
        return BundleText.ofAnnAndBo().with("people.csv", "id,name\nann,Ann\nbo,\n");
    }

    @Test
    void anImportTellsWhatBecameOfItsRows() {
        String id = take(withABadRow());

        api.document(
                        """
                        query($id: ID!) { importJob(id: $id) {
                          state source rowsTotal rowsRead created rejected finishedAt
                          files { name rows }
                          rejections(first: 1) { file line column reason }
                        } }
                        """)
                .variable("id", id)
                .execute()
                .path("importJob.state")
                .entity(String.class)
                .isEqualTo("DONE")
                .path("importJob.created")
                .entity(Integer.class)
                .isEqualTo(5)
                .path("importJob.files[*].name")
                .entityList(String.class)
                .containsExactly(
                        "organizations.csv", "boards.csv", "people.csv", "affiliations.csv")
                .path("importJob.rejections[*].line")
                .entityList(Integer.class)
                .containsExactly(3);
    }

    @Test
    void anUnknownImportIsNull() {
        api.document("{ importJob(id: \"nothing\") { id } }")
                .execute()
                .path("importJob")
                .valueIsNull();
    }

    @Test
    void importsAreListedNewestFirstPageByPageInAFixedNumberOfStatements() {
        String first = take(BundleText.ofAnnAndBo());
        String second = take(BundleText.ofAnnAndBo());
        String third = take(withABadRow());
        String document =
                "query($after: String) { importJobs(first: 2, after: $after) { totalCount nodes { id files { name } rejections { line } } pageInfo { hasNextPage endCursor } } }";

        int sent =
                statements.during(() ->
                        api.document(document)
                                .execute()
                                .path("importJobs.nodes[*].id")
                                .entityList(String.class)
                                .containsExactly(third, second)
                                .path("importJobs.totalCount")
                                .entity(Integer.class)
                                .isEqualTo(3));
        String cursor =
                api.document(document)
                        .execute()
                        .path("importJobs.pageInfo.endCursor")
                        .entity(String.class)
                        .get();
        api.document(document)
                .variable("after", cursor)
                .execute()
                .path("importJobs.nodes[*].id")
                .entityList(String.class)
                .containsExactly(first)
                .path("importJobs.pageInfo.hasNextPage")
                .entity(Boolean.class)
                .isEqualTo(false);

        assertThat(sent).isEqualTo(4);
    }

    @Test
    void pagesOfNoneAndForeignCursorsAreRefused() {
        for (String arguments : List.of("first: 0", "first: 101", "after: \"x\"")) {
            api.document("{ importJobs(" + arguments + ") { totalCount } }")
                    .execute()
                    .errors()
                    .satisfy(errors -> assertThat(errors).hasSize(1));
        }
    }

    @Test
    void theProgressOfAnImportEndsWithIt() {
        String id = imports.submit(BundleText.ofAnnAndBo().folder(folder));

        var states =
                ExecutionGraphQlServiceTester.create(request ->
                                service.execute(request)
                                        .contextWrite(context ->
                                                context.put(CurrentViewer.KEY, Viewer.LOCAL)))
                        .document("subscription($id: ID!) { importProgress(jobId: $id) { state } }")
                        .variable("id", id)
                        .executeSubscription()
                        .toFlux("importProgress.state", String.class);

        assertThat(states.blockLast(java.time.Duration.ofSeconds(30))).isEqualTo("DONE");
    }
}
