package io.commonground.introductions;

import io.commonground.graph.Forbidden;
import io.commonground.graph.Graph;
import io.commonground.graph.Kind;
import io.commonground.graph.NotFound;
import io.commonground.graph.Reference;
import io.commonground.graph.Row;
import io.commonground.graph.UserError;
import io.commonground.privacy.Viewer;
import io.commonground.privacy.Viewers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Lets the manager of an account say that they are asked before anybody is introduced there. */
@Controller
class RuleController {

    private final Graph graph;
    private final Viewers viewers;

    RuleController(Graph graph, Viewers viewers) {
        this.graph = graph;
        this.viewers = viewers;
    }

    /** What came of saying so. */
    record IntroductionRulePayload(IntroductionAccount account, List<UserError> userErrors) {}

    @MutationMapping
    IntroductionRulePayload setIntroductionRule(
            @Argument String account, @Argument boolean managerFirst) {
        Viewer viewer = viewers.current();
        Map<String, @Nullable Object> parameters = Introductions.parameters(viewer);
        parameters.put(
                "account",
                Reference.to(Kind.ACCOUNT, account)
                        .orElseThrow(RuleController::absent)
                        .asParameter());
        parameters.put("managerFirst", managerFirst);
        Row row =
                graph.write("introductions/set-rule", parameters).stream()
                        .findFirst()
                        .orElseThrow(RuleController::absent);
        if (!row.flag("allowed")) {
            throw new Forbidden(
                    "Only the account's manager, or whoever runs the program, says that.");
        }
        return new IntroductionRulePayload(IntroductionAccount.of(row), List.of());
    }

    private static NotFound absent() {
        return new NotFound("No such account is known (argument 'account').");
    }
}
