package io.commonground.alerts;

import io.commonground.graph.UserError;
import io.commonground.privacy.Viewers;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Lets people take alerts on, or put them aside. */
@Controller
class ReactionController {

    private final Reactions reactions;
    private final Viewers viewers;

    ReactionController(Reactions reactions, Viewers viewers) {
        this.reactions = reactions;
        this.viewers = viewers;
    }

    /** The alert as it is now. */
    record AlertPayload(Alert alert, List<UserError> userErrors) {}

    @MutationMapping
    AlertPayload acknowledgeAlert(@Argument String id, @Argument String reason) {
        return now(reactions.acknowledge(id, reason, viewers.current()));
    }

    @MutationMapping
    AlertPayload snoozeAlert(
            @Argument String id, @Argument OffsetDateTime until, @Argument String reason) {
        return now(reactions.snooze(id, until, reason, viewers.current()));
    }

    private static AlertPayload now(Alert alert) {
        return new AlertPayload(alert, List.of());
    }
}
