package io.commonground.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.Asker;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import io.commonground.ties.Ties;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.test.context.TestPropertySource;

/**
 * What somebody knows privately changes no answer for those it is not shared with: every field of
 * the schema is asked, by generation, before it is known, while it is, and after.
 */
@GraphTest
@TestPropertySource(properties = "commonground.ties.scoring-day=2026-11-22")
class NonInterferenceTests {

    /** These name something, or need more of it, than the worlds of these tests have. */
    private static final Set<String> ABOUT_WHAT_IS_NOT_DRAWN =
            Set.of(
                    "erasure",
                    "calibration",
                    "alert",
                    "incident",
                    "savedQuestion",
                    "savedQuestions");

    /** It tells what has been asked, the questions of these tests among it. */
    private static final String GROWS_WITH_EACH_QUESTION = "auditTrail";

    @LocalServerPort int port;
    @Autowired TestGraph graph;
    @Autowired Ties ties;
    @Autowired GraphQlSource source;

    /** More worlds with {@code -Dleaks.worlds=20}. */
    static LongStream worlds() {
        return LongStream.rangeClosed(1, Integer.getInteger("leaks.worlds", 2));
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void whatIsNotSharedWithSomebodyChangesNothingTheyAreTold(long seed) {
        Random random = new Random(seed);
        SecretsOf world = new SecretsOf(graph, random);
        world.draw();
        ties.derive(_ -> {});
        String viewer = world.person();
        Asker asker = Asker.at(port).as(viewer);
        world.askForAnIntroduction(asker, viewer);
        List<String> questions = questions(world.names(), random);
        List<String> before = answers(asker, questions);

        for (int times = 0; times < 2; times++) {
            world.learn(world.somebodyWhoSharesNothingWith(viewer));
            ties.derive(_ -> {});
            assertSame(questions, before, answers(asker, questions));

            world.forget();
            ties.derive(_ -> {});
            assertSame(questions, before, answers(asker, questions));
        }
    }

    @Test
    void anAccountOfAnotherTerritoryChangesNothingTheyAreTold() {
        Random random = new Random(5);
        SecretsOf world = new SecretsOf(graph, random);
        world.draw();
        ties.derive(_ -> {});
        String viewer = world.person();
        world.keepToTheNorth(viewer);
        Asker asker = Asker.at(port).as(viewer);
        world.askForAnIntroduction(asker, viewer);
        List<String> questions = new ArrayList<>(questions(world.names(), random));
        questions.add("{ commonGround(accountId: \"test:South\") { stakeholders { name } } }");
        questions.add("{ introducers(to: \"test:account:South\") { person { name } } }");
        List<String> before = answers(asker, questions);

        world.win(world.somebodyWhoSharesNothingWith(viewer));
        assertSame(questions, before, answers(asker, questions));
        world.lose();
        assertSame(questions, before, answers(asker, questions));

        world.win(viewer);
        assertThat(answers(asker, questions)).as("an account of one's own").isNotEqualTo(before);
    }

    @Test
    void theyAreToldOfItOnceItIsShared() {
        SecretsOf world = new SecretsOf(graph, new Random(7));
        world.draw();
        ties.derive(_ -> {});
        String viewer = world.person();
        String owner = world.somebodyWhoSharesNothingWith(viewer);
        List<String> questions = questions(world.names(), new Random(7));
        List<String> before = answers(Asker.at(port).as(viewer), questions);

        world.learn(owner);
        ties.derive(_ -> {});
        world.share(owner, viewer);

        assertThat(answers(Asker.at(port).as(viewer), questions)).isNotEqualTo(before);
    }

    /** A question that is always refused would tell nothing. */
    @Test
    void everyQuestionIsAnsweredToSomebody() {
        SecretsOf world = new SecretsOf(graph, new Random(8));
        world.draw();
        ties.derive(_ -> {});
        String viewer = world.person();
        world.share(viewer, world.somebodyWhoSharesNothingWith(viewer));
        graph.run("MATCH (s:Source) SET s.retentionDays = 36500");
        Asker asker = Asker.at(port).as(viewer);
        world.askForAnIntroduction(asker, viewer);
        new Imported(graph).begin(Imported.ID, viewer);
        Random random = new Random(8);
        EveryQuestion every = new EveryQuestion(source.schema(), world.names(), random);
        Set<String> unanswered = new TreeSet<>(every.fields().toList());
        unanswered.removeAll(ABOUT_WHAT_IS_NOT_DRAWN);
        for (int times = 0; times < 40 && !unanswered.isEmpty(); times++) {
            unanswered.removeIf(field -> isAnswered(asker.ask(every.about(field)), field));
        }

        assertThat(unanswered).isEmpty();
    }

    private static boolean isAnswered(Asker.Answer answer, String field) {
        return answer.body().contains("\"data\":{\"" + field + "\":")
                && !answer.body().contains("\"data\":{\"" + field + "\":null")
                && !answer.body().contains("\"data\":{\"" + field + "\":[]")
                && !answer.body()
                        .matches(".*\"data\":\\{\"" + field + "\":\\{[^\\[]*\"nodes\":\\[\\].*")
                && !answer.body().contains("\"errors\"");
    }

    private List<String> questions(KnownNames names, Random random) {
        EveryQuestion every = new EveryQuestion(source.schema(), names, random);
        return every.fields()
                .filter(field -> !field.equals(GROWS_WITH_EACH_QUESTION))
                .flatMap(field -> IntStream.range(0, 3).mapToObj(_ -> every.about(field)))
                .toList();
    }

    private static List<String> answers(Asker asker, List<String> questions) {
        return questions.stream().map(question -> asker.ask(question).body()).toList();
    }

    private static void assertSame(List<String> questions, List<String> before, List<String> now) {
        for (int i = 0; i < questions.size(); i++) {
            assertThat(now.get(i)).as(questions.get(i)).isEqualTo(before.get(i));
        }
    }
}
