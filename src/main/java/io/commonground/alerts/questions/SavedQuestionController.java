package io.commonground.alerts.questions;

import io.commonground.accounts.Account;
import io.commonground.accounts.Accounts;
import io.commonground.directory.People;
import io.commonground.directory.Person;
import io.commonground.graph.NotFound;
import io.commonground.graph.UserError;
import io.commonground.paths.CheckedPath;
import io.commonground.privacy.Lens;
import io.commonground.privacy.Viewers;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Lets people keep questions, and ask them again. */
@Controller
class SavedQuestionController {

    private static final int LONGEST_NAME = 200;
    private static final int SHOWN = 100;

    private final SavedQuestions questions;
    private final Replies replies;
    private final People people;
    private final Accounts accounts;
    private final Viewers viewers;

    SavedQuestionController(
            SavedQuestions questions,
            Replies replies,
            People people,
            Accounts accounts,
            Viewers viewers) {
        this.questions = questions;
        this.replies = replies;
        this.people = people;
        this.accounts = accounts;
        this.viewers = viewers;
    }

    /** What came of deleting a question. */
    record DeleteQuestionPayload(boolean deleted, List<UserError> userErrors) {}

    /** The answer to a saved question. */
    record SavedQuestionResult(
            boolean changed,
            boolean complete,
            List<CheckedPath> paths,
            List<Person> people,
            List<Account> accounts) {}

    @QueryMapping
    List<SavedQuestion> savedQuestions() {
        return questions.list(viewers.person());
    }

    @QueryMapping
    Optional<SavedQuestion> savedQuestion(@Argument String id) {
        return questions.find(viewers.person(), id);
    }

    @MutationMapping
    SavedQuestionPayload saveQuestion(
            @Argument String name,
            @Argument SavedQuestionKind kind,
            @Argument SavedQuestionInput arguments,
            @Argument boolean asAlert,
            @Argument String idempotencyKey) {
        viewers.person();
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            return SavedQuestionPayload.against(
                    "OUT_OF_RANGE",
                    "name",
                    "A name is 1 to %d characters long.".formatted(LONGEST_NAME));
        }
        List<UserError> errors = arguments.errors(kind);
        return errors.isEmpty()
                ? questions.save(viewers.current(), name, kind, arguments, asAlert, idempotencyKey)
                : new SavedQuestionPayload(null, errors);
    }

    @MutationMapping
    SavedQuestionPayload lookAtQuestion(@Argument String id) {
        SavedQuestion question =
                questions
                        .find(viewers.person(), id)
                        .orElseThrow(() -> new NotFound("You have saved no question of that id."));
        return SavedQuestionPayload.of(questions.look(question, viewers.current()));
    }

    @MutationMapping
    DeleteQuestionPayload deleteQuestion(@Argument String id) {
        return new DeleteQuestionPayload(questions.delete(viewers.person(), id), List.of());
    }

    @SchemaMapping(typeName = "SavedQuestion")
    SavedQuestionResult result(SavedQuestion question) {
        Lens lens = viewers.current().lens();
        Answer answer = replies.to(question, lens);
        List<String> shown = answer.ids().subList(0, Math.min(SHOWN, answer.ids().size()));
        boolean isOfPeople = question.kind() == SavedQuestionKind.PEOPLE;
        return new SavedQuestionResult(
                answer.differsFromSeen(question),
                answer.complete(),
                answer.paths(),
                isOfPeople ? inOrder(shown, people.listById(shown, lens)) : List.of(),
                isOfPeople ? List.of() : inOrder(shown, accounts.listById(shown, lens)));
    }

    private static <T> List<T> inOrder(List<String> ids, Map<String, T> known) {
        return ids.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    @SchemaMapping(typeName = "SavedPath", field = "people")
    List<Person> along(CheckedPath path) {
        return inOrder(path.people(), people.listById(path.people(), viewers.current().lens()));
    }

    @SchemaMapping(typeName = "SavedQuestion")
    OffsetDateTime savedAt(SavedQuestion question) {
        return question.savedAt().atOffset(ZoneOffset.UTC);
    }

    @SchemaMapping(typeName = "SavedQuestion")
    @Nullable OffsetDateTime lookedAt(SavedQuestion question) {
        return question.lookedAt() == null ? null : question.lookedAt().atOffset(ZoneOffset.UTC);
    }
}
