package io.commonground.paths;

import graphql.schema.DataFetchingEnvironment;
import io.commonground.directory.Person;
import io.commonground.graph.Kind;
import io.commonground.graph.NotFound;
import io.commonground.graph.Reference;
import io.commonground.links.CommonLink;
import io.commonground.links.CommonLinks;
import io.commonground.paths.CommonGrounds.Question;
import io.commonground.privacy.Viewers;
import io.commonground.ties.BandSettings;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers {@code commonGround}. */
@Controller
class CommonGroundController {

    private final CommonGrounds grounds;
    private final BandSettings bands;
    private final Viewers viewers;

    CommonGroundController(CommonGrounds grounds, BandSettings bands, Viewers viewers) {
        this.grounds = grounds;
        this.bands = bands;
        this.viewers = viewers;
    }

    @QueryMapping
    CommonGround commonGround(
            @Argument String accountId,
            @Argument @Nullable List<String> executives,
            @Argument int maxHops,
            @Argument @Nullable LocalDate asOf,
            DataFetchingEnvironment environment,
            DataLoader<String, Person> persons) {
        CommonGround ground =
                grounds.of(
                        new Question(
                                reference(Kind.ACCOUNT, accountId, "accountId"),
                                executives(executives == null ? List.of() : executives),
                                maxHops,
                                PastDays.checked(asOf),
                                environment.getSelectionSet().contains("cells/path")),
                        viewers.current().lens());
        ground.people().forEach(persons::prime);
        return ground;
    }

    private static List<Reference> executives(List<String> named) {
        return named.stream().map(id -> reference(Kind.PERSON, id, "executives")).toList();
    }

    private static Reference reference(Kind kind, String id, String argument) {
        return Reference.to(kind, id)
                .orElseThrow(() ->
                        new NotFound(
                                "Argument '%s' names no %s: give its global id, or `source:id`."
                                        .formatted(argument, kind.word())));
    }

    @SchemaMapping(typeName = "CommonGround")
    List<Person> gaps(CommonGround ground) {
        return ground.gaps(bands.fair());
    }

    @SchemaMapping(typeName = "CommonGroundCell")
    @Nullable PathBand band(CommonGroundCell cell) {
        return cell.strength() == null ? null : PathBand.of(cell.strength(), bands);
    }

    @SchemaMapping(typeName = "CommonGroundCell")
    CompletableFuture<List<CommonLink>> links(
            CommonGroundCell cell,
            @Argument int first,
            DataLoader<CellLinks.Key, CommonLinks> cellLinks) {
        CellLinks.check(first);
        return linksOf(cell, cellLinks)
                .thenApply(found -> found.links().stream().limit(first).toList());
    }

    @SchemaMapping(typeName = "CommonGroundCell")
    CompletableFuture<Double> rapport(
            CommonGroundCell cell, DataLoader<CellLinks.Key, CommonLinks> cellLinks) {
        return linksOf(cell, cellLinks).thenApply(CommonLinks::rapport);
    }

    private static CompletableFuture<CommonLinks> linksOf(
            CommonGroundCell cell, DataLoader<CellLinks.Key, CommonLinks> cellLinks) {
        return cellLinks.load(CellLinks.Key.of(cell));
    }
}
