package io.commonground.introductions;

import io.commonground.graph.UserError;
import io.commonground.introductions.Answers.Said;
import io.commonground.privacy.Viewer;
import io.commonground.privacy.Viewers;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Lets people ask for introductions, answer them, and say what came of them. */
@Controller
class RequestController {

    private final Requests requests;
    private final Answers answers;
    private final Introductions introductions;
    private final Viewers viewers;

    RequestController(
            Requests requests, Answers answers, Introductions introductions, Viewers viewers) {
        this.requests = requests;
        this.answers = answers;
        this.introductions = introductions;
        this.viewers = viewers;
    }

    /** What came of it. */
    record IntroductionPayload(@Nullable Introduction introduction, List<UserError> userErrors) {}

    @MutationMapping
    IntroductionPayload requestIntroduction(@Argument IntroductionRequest input) {
        String asker = viewers.person();
        Viewer viewer = viewers.current();
        Requests.Result result = requests.ask(input, asker, viewer.lens());
        return result.id() != null
                ? now(result.id())
                : new IntroductionPayload(
                        null, Stream.ofNullable(result.obstacle()).map(Obstacle::asError).toList());
    }

    @MutationMapping
    IntroductionPayload answerIntroduction(
            @Argument String id,
            @Argument Answer answer,
            @Argument @Nullable Part as,
            @Argument @Nullable String note,
            @Argument @Nullable String reason,
            @Argument @Nullable LocalDate until) {
        Said said = new Said(answer, as, note, reason, until, false);
        answers.give(id, said, Who.of(viewers.current()));
        return now(id);
    }

    @MutationMapping
    IntroductionPayload withdrawIntroduction(@Argument String id) {
        answers.withdraw(id, Who.of(viewers.current()));
        return now(id);
    }

    @MutationMapping
    IntroductionPayload recordIntroductionOutcome(@Argument String id, @Argument Outcome outcome) {
        answers.record(id, outcome, Who.of(viewers.current()));
        return now(id);
    }

    private IntroductionPayload now(String id) {
        return new IntroductionPayload(introductions.get(id, viewers.current()), List.of());
    }
}
