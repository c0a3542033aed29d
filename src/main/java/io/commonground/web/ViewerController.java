package io.commonground.web;

import io.commonground.privacy.Credential;
import io.commonground.privacy.Role;
import io.commonground.privacy.Viewer;
import io.commonground.privacy.Viewers;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers {@code viewer}: who the service takes the caller for, and how it came to. */
@Controller
class ViewerController {

    private final Viewers viewers;

    ViewerController(Viewers viewers) {
        this.viewers = viewers;
    }

    @QueryMapping
    Viewer viewer() {
        return viewers.current();
    }

    /** In the order of the schema, however they came. */
    @SchemaMapping
    List<Role> roles(Viewer viewer) {
        return viewer.roles().stream().sorted().toList();
    }

    @SchemaMapping
    @Nullable List<String> territories(Viewer viewer) {
        return viewer.lens().territories();
    }

    @SchemaMapping
    Credential.Kind signedInBy(Viewer viewer) {
        return viewer.credential().kind();
    }

    @SchemaMapping
    @Nullable OffsetDateTime expiresAt(Viewer viewer) {
        Instant expiresAt = viewer.credential().expiresAt();
        return expiresAt == null ? null : expiresAt.atOffset(ZoneOffset.UTC);
    }
}
