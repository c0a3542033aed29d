package io.commonground.alerts.questions;

import io.commonground.accounts.Today;
import io.commonground.graph.Graph;
import io.commonground.graph.Kind;
import io.commonground.graph.Reference;
import io.commonground.paths.StrongestPaths;
import io.commonground.privacy.Lens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers saved questions, as far as a lens lets see. */
@Component
class Replies {

    /** More than these nobody looks through. */
    static final int MOST = 1_000;

    private static final int PATHS = 3;

    private final Graph graph;
    private final StrongestPaths paths;
    private final Today today;

    Replies(Graph graph, StrongestPaths paths, Today today) {
        this.graph = graph;
        this.paths = paths;
        this.today = today;
    }

    Answer to(SavedQuestion question, Lens lens) {
        return switch (question.kind()) {
            case PATHS -> paths(question, lens);
            case PEOPLE -> listed("alerts/people-asked-for", question, lens);
            case ACCOUNTS -> listed("alerts/accounts-asked-for", question, lens);
        };
    }

    private Answer paths(SavedQuestion question, Lens lens) {
        String from = question.about().get("from");
        String to = question.about().get("to");
        if (from == null || to == null) {
            return new Answer(List.of(), List.of(), true);
        }
        return new Answer(
                List.of(),
                paths.list(
                        new Reference(Kind.PERSON, from, null),
                        new Reference(Kind.PERSON, to, null),
                        PATHS,
                        question.terms().maxHops(),
                        question.terms().minStrength(),
                        lens),
                true);
    }

    private Answer listed(String statement, SavedQuestion question, Lens lens) {
        List<String> ids = graph.read(statement, parameters(question, lens), row -> row.text("id"));
        return new Answer(
                ids.subList(0, Math.min(ids.size(), MOST)), List.of(), ids.size() <= MOST);
    }

    private Map<String, @Nullable Object> parameters(SavedQuestion question, Lens lens) {
        SavedQuestion.Terms terms = question.terms();
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("lens", lens.asParameter());
        parameters.put("source", terms.source());
        parameters.put("organization", terms.organization());
        parameters.put("accountKind", terms.accountKind());
        parameters.put("regions", terms.regions());
        parameters.put("managedBy", question.about().get("managedBy"));
        parameters.put("sponsoredBy", question.about().get("sponsoredBy"));
        parameters.put("day", today.day().toEpochDay());
        parameters.put("limit", MOST + 1);
        return parameters;
    }
}
