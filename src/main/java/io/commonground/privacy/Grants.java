package io.commonground.privacy;

import io.commonground.graph.Graph;
import io.commonground.graph.Ids;
import io.commonground.graph.NotFound;
import io.commonground.graph.Reference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What people share of their private knowledge. A grant and its end count from the next question
 * on; nothing is computed anew.
 */
@Component
public class Grants {

    private final Graph graph;

    Grants(Graph graph) {
        this.graph = graph;
    }

    /**
     * Shares the viewer's own ties; the grant there is already where they are shared.
     *
     * @param with a person, or an organization and its parts, whose people of the day may use them
     * @return empty where the viewer names themselves
     * @throws NotFound where there is no such person or organization, as far as the viewer sees
     */
    public Optional<TieGrant> share(Reference with, Lens lens) {
        var parameters =
                Map.of(
                        "with",
                        with.asParameter(),
                        "kind",
                        with.kind().name(),
                        "id",
                        Ids.next(),
                        "lens",
                        lens.asParameter());
        return graph.write("privacy/share-ties", parameters).stream()
                .findFirst()
                .map(row ->
                        row.isNull("id")
                                ? Optional.<TieGrant>empty()
                                : Optional.of(TieGrant.of(row)))
                .orElseThrow(() ->
                        new NotFound(
                                "Nobody and nothing is known as that (argument 'with'). Look the id up with search(text: …)."));
    }

    /**
     * Ends a grant of the viewer's.
     *
     * @throws NotFound where the viewer gave none of that id
     */
    public TieGrant revoke(String id, Lens lens) {
        return graph
                .write("privacy/revoke-ties", Map.of("id", id, "lens", lens.asParameter()))
                .stream()
                .findFirst()
                .map(TieGrant::of)
                .orElseThrow(() ->
                        new NotFound(
                                "You have shared nothing under that id (argument 'id'). Look it up with tieGrants."));
    }

    /**
     * The grants of the viewer, the latest first.
     *
     * @param given those the viewer gave; else those that reach the viewer
     * @param ended also those that have been revoked
     */
    public List<TieGrant> list(boolean given, boolean ended, Lens lens) {
        return graph.read(
                "privacy/grants",
                Map.of("given", given, "ended", ended, "lens", lens.asParameter()),
                TieGrant::of);
    }
}
