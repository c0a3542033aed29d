package io.commonground.privacy;

import io.commonground.graph.InvalidRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Says for how long the facts of sources are kept. */
@Controller
class RetentionController {

    private final Retentions retentions;
    private final Viewers viewers;

    RetentionController(Retentions retentions, Viewers viewers) {
        this.retentions = retentions;
        this.viewers = viewers;
    }

    @MutationMapping
    Retention setRetention(@Argument String source, @Argument @Nullable Integer days) {
        viewers.allowed(Role.ADMIN);
        if (days != null && days < 1) {
            throw new InvalidRequest(
                    "'days' is %d: write at least 1, or null to keep facts for ever."
                            .formatted(days));
        }
        return retentions.set(source, days);
    }

    @QueryMapping
    List<Retention> retentions() {
        viewers.allowed(Role.ADMIN);
        return retentions.list();
    }
}
