package io.commonground.alerts.questions;

import io.commonground.alerts.rules.AlertRule;
import io.commonground.alerts.rules.Cause;
import io.commonground.alerts.rules.Details;
import io.commonground.alerts.rules.Evaluation;
import io.commonground.alerts.rules.Found;
import io.commonground.alerts.rules.Rule;
import io.commonground.graph.Fault;
import io.commonground.graph.InvalidRequest;
import io.commonground.graph.Kind;
import io.commonground.graph.LimitExceeded;
import io.commonground.graph.NotFound;
import io.commonground.graph.Reference;
import io.commonground.graph.TimeBudgetExceeded;
import io.commonground.privacy.Viewer;
import io.commonground.privacy.Viewers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * A saved question has another answer than its owner has seen last: for them only, and found with
 * what they may see at that moment.
 */
@Component
class ChangedAnswers implements Rule {

    private static final Logger LOG = LoggerFactory.getLogger(ChangedAnswers.class);
    private static final int NAMED = 5;

    private final SavedQuestions questions;
    private final Replies replies;
    private final Viewers viewers;

    ChangedAnswers(SavedQuestions questions, Replies replies, Viewers viewers) {
        this.questions = questions;
        this.replies = replies;
        this.viewers = viewers;
    }

    @Override
    public AlertRule rule() {
        return AlertRule.SAVED_QUESTION;
    }

    @Override
    public Map<String, String> thresholds() {
        return Map.of("strength", Details.said(Answer.NOTABLE), "rows", Details.said(Replies.MOST));
    }

    @Override
    public List<Cause> causes(Evaluation on) {
        return look(on).causes();
    }

    /** One question that cannot be answered now keeps none of the others from its owner. */
    @Override
    public Found look(Evaluation on) {
        List<Cause> causes = new ArrayList<>();
        Set<String> untold = new HashSet<>();
        for (SavedQuestion question : questions.watched(on.graph())) {
            try {
                cause(question).ifPresent(causes::add);
            } catch (TimeBudgetExceeded | LimitExceeded | InvalidRequest | NotFound unanswered) {
                LOG.warn(
                        "A saved question is not answered; its alert stays as it is",
                        Fault.of(unanswered));
                untold.add(question.id());
            }
        }
        return new Found(causes, untold);
    }

    private Optional<Cause> cause(SavedQuestion question) {
        return viewers.find(new Reference(Kind.PERSON, question.owner(), null), Set.of())
                .map(Viewer::lens)
                .map(lens -> replies.to(question, lens))
                .filter(answer -> answer.complete() && answer.differsFromSeen(question))
                .map(answer -> cause(question, answer));
    }

    private static Cause cause(SavedQuestion question, Answer answer) {
        Map<String, Object> details = new HashMap<>();
        details.put("question", question.id());
        put(details, "strength", answer.strength());
        put(details, "strengthSeen", question.seenStrength());
        List<String> entered = named(question.kind(), answer.entered(question));
        if (question.kind() != SavedQuestionKind.PATHS) {
            details.put("entered", answer.entered(question).size());
            details.put("left", answer.left(question));
            details.put("answers", answer.ids().size());
        }
        return new Cause(
                question.id(),
                null,
                question.kind() == SavedQuestionKind.PEOPLE
                        ? answer.entered(question).stream().limit(NAMED).toList()
                        : List.copyOf(question.about().values()),
                null,
                AlertRule.SAVED_QUESTION.severity(),
                details,
                question.kind() == SavedQuestionKind.PATHS
                        ? said(question, answer)
                        : said(question, answer, entered),
                question.owner());
    }

    private static void put(Map<String, Object> details, String name, @Nullable Double strength) {
        if (strength != null) {
            details.put(name, strength);
        }
    }

    private static List<String> named(SavedQuestionKind kind, List<String> ids) {
        return ids.stream()
                .limit(NAMED)
                .map(kind == SavedQuestionKind.ACCOUNTS ? Cause::account : Cause::person)
                .toList();
    }

    private static String said(SavedQuestion question, Answer answer) {
        return "The best way from %s to %s that you asked for %s; when you looked last it %s."
                .formatted(
                        Cause.person(question.about().getOrDefault("from", "")),
                        Cause.person(question.about().getOrDefault("to", "")),
                        strength("is", answer.strength()),
                        strength("was", question.seenStrength()));
    }

    private static String strength(String verb, @Nullable Double strength) {
        return strength == null
                ? verb + " not there"
                : verb + " of strength " + Details.said(strength);
    }

    private static String said(SavedQuestion question, Answer answer, List<String> entered) {
        String what = question.kind() == SavedQuestionKind.PEOPLE ? "people" : "accounts";
        return "The %s you asked for have changed since you looked last: %d are new%s, %d are no longer among them."
                .formatted(
                        what,
                        answer.entered(question).size(),
                        entered.isEmpty() ? "" : " (" + String.join(", ", entered) + ")",
                        answer.left(question));
    }
}
