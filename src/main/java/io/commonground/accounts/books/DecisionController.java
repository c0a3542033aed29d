package io.commonground.accounts.books;

import io.commonground.accounts.Account;
import io.commonground.accounts.Accounts;
import io.commonground.graph.UserError;
import io.commonground.privacy.Viewer;
import io.commonground.privacy.Viewers;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Lets whoever runs the program decide who qualifies, whatever the rule says. */
@Controller
class DecisionController {

    private final Decisions decisions;
    private final Qualifications qualifications;
    private final Accounts accounts;
    private final Parts parts;
    private final Viewers viewers;

    DecisionController(
            Decisions decisions,
            Qualifications qualifications,
            Accounts accounts,
            Parts parts,
            Viewers viewers) {
        this.decisions = decisions;
        this.qualifications = qualifications;
        this.accounts = accounts;
        this.parts = parts;
        this.viewers = viewers;
    }

    /** What came of a decision. */
    record QualificationPayload(
            @Nullable Qualification qualification, List<UserError> userErrors) {}

    @MutationMapping
    QualificationPayload setQualification(
            @Argument String account,
            @Argument @Nullable Boolean qualifies,
            @Argument String reason) {
        Viewer viewer = viewers.current();
        Account of = accounts.get("account", account, viewer.lens());
        Checks checks = new Checks().text("reason", reason, Checks.LONGEST_REASON);
        if (parts.of(of.ownId(), viewer).isPrivate()) {
            checks.add(
                    "PRIVATE",
                    "account",
                    "It is somebody's own and not ranked: who qualifies is the same for everybody.");
        }
        if (checks.failed()) {
            return new QualificationPayload(null, checks.errors());
        }
        decisions.decide(of.ownId(), qualifies, reason.strip(), viewer);
        accounts.changed();
        return new QualificationPayload(
                qualifications.of(List.of(of.ownId())).get(of.ownId()), List.of());
    }
}
