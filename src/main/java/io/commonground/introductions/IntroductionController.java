package io.commonground.introductions;

import io.commonground.directory.People;
import io.commonground.directory.Person;
import io.commonground.graph.Connection;
import io.commonground.privacy.Viewers;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers questions about introductions. */
@Controller
class IntroductionController {

    private final Introductions introductions;
    private final People people;
    private final Viewers viewers;

    IntroductionController(Introductions introductions, People people, Viewers viewers) {
        this.introductions = introductions;
        this.people = people;
        this.viewers = viewers;
    }

    @QueryMapping
    @Nullable Introduction introduction(@Argument String id) {
        return introductions.find(id, viewers.current()).orElse(null);
    }

    @QueryMapping
    Connection<Introduction> introductions(
            @Argument IntroductionRole role,
            @Argument @Nullable IntroductionState state,
            @Argument int first,
            @Argument @Nullable String after) {
        return introductions.page(role, state, first, after, viewers.current());
    }

    @BatchMapping(typeName = "Introduction")
    Map<Introduction, Person> asker(List<Introduction> of) {
        return one(of, Introduction::asker);
    }

    @BatchMapping(typeName = "Introduction")
    Map<Introduction, Person> target(List<Introduction> of) {
        return one(of, Introduction::target);
    }

    @BatchMapping(typeName = "Introduction")
    Map<Introduction, List<Person>> path(List<Introduction> of) {
        return people.all(of, Introduction::path, viewers.current().lens());
    }

    @BatchMapping(typeName = "Introduction")
    Map<Introduction, List<IntroductionStep>> steps(List<Introduction> of) {
        Map<String, List<IntroductionStep>> steps =
                introductions.steps(
                        of.stream().map(Introduction::id).distinct().toList(), viewers.current());
        Map<Introduction, List<IntroductionStep>> found = new HashMap<>();
        of.forEach(one -> found.put(one, steps.getOrDefault(one.id(), List.of())));
        return found;
    }

    @BatchMapping(typeName = "IntroductionStep")
    Map<IntroductionStep, Person> by(List<IntroductionStep> of) {
        return one(of, IntroductionStep::by);
    }

    @SchemaMapping(typeName = "Introduction")
    OffsetDateTime requestedAt(Introduction introduction) {
        return introduction.requestedAt().atOffset(ZoneOffset.UTC);
    }

    @SchemaMapping(typeName = "IntroductionStep")
    OffsetDateTime at(IntroductionStep step) {
        return step.at().atOffset(ZoneOffset.UTC);
    }

    private <T> Map<T, Person> one(List<T> of, Function<T, @Nullable String> id) {
        return people.each(of, id, viewers.current().lens());
    }
}
