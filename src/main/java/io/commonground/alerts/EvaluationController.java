package io.commonground.alerts;

import io.commonground.graph.UserError;
import java.util.List;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Tells of the rules, and evaluates them when somebody asks for it. */
@Controller
class EvaluationController {

    private final Evaluations evaluations;

    EvaluationController(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    /** How the rules stand now. */
    record EvaluateAlertsPayload(List<RuleReport> rules, List<UserError> userErrors) {}

    @QueryMapping
    List<RuleReport> alertRules() {
        return evaluations.reports();
    }

    @MutationMapping
    EvaluateAlertsPayload evaluateAlerts() {
        evaluations.run();
        return new EvaluateAlertsPayload(evaluations.reports(), List.of());
    }
}
