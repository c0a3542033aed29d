package io.commonground.directory;

import io.commonground.graph.InvalidRequest;
import io.commonground.graph.Kind;
import io.commonground.graph.Named;
import io.commonground.graph.Reference;
import io.commonground.graph.UserError;
import io.commonground.privacy.Grants;
import io.commonground.privacy.Lens;
import io.commonground.privacy.TieGrant;
import io.commonground.privacy.Viewers;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Lets people share what they know privately, and see whom they share it with. */
@Controller
class GrantController {

    private final Grants grants;
    private final People people;
    private final Organizations organizations;
    private final Viewers viewers;

    GrantController(Grants grants, People people, Organizations organizations, Viewers viewers) {
        this.grants = grants;
        this.people = people;
        this.organizations = organizations;
        this.viewers = viewers;
    }

    /** What came of sharing or revoking. */
    record TieGrantPayload(@Nullable TieGrant grant, List<UserError> userErrors) {}

    @MutationMapping
    TieGrantPayload shareTies(@Argument String with) {
        viewers.person();
        Reference taker =
                Reference.toAny(with)
                        .filter(reference -> reference.kind() != Kind.ACCOUNT)
                        .orElseThrow(() ->
                                new InvalidRequest(
                                        "'with' names nobody: write the id of a person or an organization, or source:person:id."));
        return grants.share(taker, viewers.current().lens())
                .map(grant -> new TieGrantPayload(grant, List.of()))
                .orElseGet(() ->
                        new TieGrantPayload(
                                null,
                                List.of(
                                        new UserError(
                                                "ONESELF",
                                                "with",
                                                "You use your own ties anyway: name somebody else."))));
    }

    @MutationMapping
    TieGrantPayload revokeTies(@Argument String id) {
        viewers.person();
        return new TieGrantPayload(grants.revoke(id, viewers.current().lens()), List.of());
    }

    @QueryMapping
    List<TieGrant> tieGrants(@Argument GrantSide side, @Argument boolean ended) {
        viewers.person();
        return grants.list(side == GrantSide.GIVEN, ended, viewers.current().lens());
    }

    /** Which grants of the viewer's are meant. */
    enum GrantSide {
        GIVEN,
        RECEIVED
    }

    @BatchMapping(typeName = "TieGrant")
    Map<TieGrant, Named> giver(List<TieGrant> grants) {
        Map<String, Person> givers =
                people.listById(grants.stream().map(TieGrant::giver).toList(), lens());
        Map<TieGrant, Named> found = new HashMap<>();
        grants.forEach(
                grant -> found.put(grant, Objects.requireNonNull(givers.get(grant.giver()))));
        return found;
    }

    @BatchMapping(typeName = "TieGrant")
    Map<TieGrant, Named> taker(List<TieGrant> grants) {
        Map<String, Named> takers = new HashMap<>();
        takers.putAll(people.listById(takers(grants, true), lens()));
        takers.putAll(organizations.listById(takers(grants, false), lens()));
        Map<TieGrant, Named> found = new HashMap<>();
        grants.forEach(grant -> {
            Named taker = takers.get(grant.taker());
            if (taker != null) {
                found.put(grant, taker);
            }
        });
        return found;
    }

    @SchemaMapping(typeName = "TieGrant")
    OffsetDateTime since(TieGrant grant) {
        return grant.since().atOffset(ZoneOffset.UTC);
    }

    @SchemaMapping(typeName = "TieGrant")
    @Nullable OffsetDateTime revokedAt(TieGrant grant) {
        return grant.revokedAt() == null ? null : grant.revokedAt().atOffset(ZoneOffset.UTC);
    }

    private static List<String> takers(List<TieGrant> grants, boolean people) {
        return grants.stream()
                .filter(grant -> grant.isPerson() == people)
                .map(TieGrant::taker)
                .toList();
    }

    private Lens lens() {
        return viewers.current().lens();
    }
}
