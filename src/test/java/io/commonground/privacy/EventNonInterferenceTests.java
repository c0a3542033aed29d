package io.commonground.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.Asker;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import io.commonground.ties.FactsOf;
import io.commonground.ties.Ties;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.test.context.TestPropertySource;

/**
 * What somebody knows privately changes nothing that others are told by themselves: every
 * subscription of the schema is listened to, by generation, while nothing becomes known, while
 * something does, and while it is forgotten. Each time the same things happen openly, which all
 * must hear of; until then nothing else may be heard.
 */
@GraphTest
@TestPropertySource(properties = "commonground.ties.scoring-day=2026-11-22")
class EventNonInterferenceTests {

    private static final String INTRODUCTION = "00000000-0000-0000-0000-000000000000";
    private static final int DOCUMENTS = 6;

    /** A new one is to be listened to here: say in {@link #hear} what brings its events. */
    private static final List<String> LISTENED_TO =
            List.of("importProgress", "introductionChanged", "alertRaised");

    @LocalServerPort int port;
    @Autowired TestGraph graph;
    @Autowired Ties ties;
    @Autowired GraphQlSource source;
    @Autowired WebGraphQlHandler handler;

    private final LocalDate needed = LocalDate.now().plusDays(9);
    private String viewer = "";
    private String path = "";
    private List<String> documents = List.of();

    @Test
    void everySubscriptionIsListenedTo() {
        EveryQuestion every = new EveryQuestion(source.schema(), names(), new Random(1));

        assertThat(every.subscriptions()).containsExactlyInAnyOrderElementsOf(LISTENED_TO);
    }

    /** More worlds with {@code -Dleaks.event-worlds=5}. */
    static LongStream worlds() {
        return LongStream.rangeClosed(1, Integer.getInteger("leaks.event-worlds", 1));
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void whatIsNotSharedWithSomebodyBringsThemNoEventAndChangesNone(long seed) {
        SecretsOf world = new SecretsOf(graph, new Random(seed));
        prepare(world, seed);
        Map<String, List<String>> before = hear(() -> {});
        assertThat(before.keySet()).containsExactlyInAnyOrderElementsOf(documents);
        assertThat(before.values().stream().map(List::size))
                .as("of one introduction, of all, of an import, of one that is not seen")
                .contains(1, 2, 3);

        assertSame(
                before,
                hear(() -> {
                    String owner = world.somebodyWhoSharesNothingWith(viewer);
                    world.learn(owner);
                    new Imported(graph).begin(Imported.SECRET, owner);
                    ties.derive(_ -> {});
                }));
        assertSame(
                before,
                hear(() -> {
                    world.forget();
                    new Imported(graph).forget(Imported.SECRET);
                    ties.derive(_ -> {});
                }));
    }

    @Test
    void theyAreToldOfItOnceItIsShared() {
        SecretsOf world = new SecretsOf(graph, new Random(3));
        prepare(world, 3);
        Map<String, List<String>> before = hear(() -> {});

        Map<String, List<String>> after =
                hear(() -> {
                    for (String owner : world.people()) {
                        new FactsOf(graph)
                                .draw("%s board Acme(9) 2001..now private=%1$s".formatted(owner));
                        world.share(owner, viewer);
                    }
                    ties.derive(_ -> {});
                });

        assertThat(after).isNotEqualTo(before);
    }

    /** Draws the world, and finds somebody who can ask for an introduction there. */
    private void prepare(SecretsOf world, long seed) {
        world.draw();
        ties.derive(_ -> {});
        for (String one : world.people()) {
            world.somePath(as(one), one)
                    .ifPresent(found -> {
                        viewer = one;
                        path = found;
                    });
        }
        assertThat(path).as("somebody who can ask for an introduction").isNotEmpty();
        EveryQuestion every = new EveryQuestion(source.schema(), names(), new Random(seed));
        documents =
                LISTENED_TO.stream()
                        .flatMap(field ->
                                field.equals("alertRaised")
                                        ? toAll(every)
                                        : IntStream.range(0, DOCUMENTS)
                                                .mapToObj(_ -> every.of(field)))
                        .distinct()
                        .toList();
    }

    /** Those that hear of every alert. */
    private static Stream<String> toAll(EveryQuestion every) {
        return Stream.generate(() -> every.of("alertRaised"))
                .filter(document -> !document.contains("alertRaised("))
                .limit(2);
    }

    private static KnownNames names() {
        return new KnownNames(
                Map.of(
                        "account",
                        List.of("test:Big"),
                        "person",
                        List.of("test:Ann"),
                        "organization",
                        List.of("test:Zeta")),
                List.of(INTRODUCTION),
                List.of(Imported.ID, Imported.SECRET));
    }

    /** What each document hears while something may become known, and the same happens openly. */
    private Map<String, List<String>> hear(Runnable meanwhile) {
        Imported imported = new Imported(graph);
        imported.begin(Imported.ID, viewer);
        String first = ask();
        List<Heard> introductions = listen(first, "introductionChanged");
        List<Heard> own = listen(first, Imported.ID);
        own.forEach(heard -> heard.until("RUNNING"));
        List<Heard> alerts = listen(first, "alertRaised");

        meanwhile.run();
        open(1);
        open(2);
        alerts.forEach(heard -> heard.until("A case of severity 2"));
        graph.run("MATCH (n:Alert|AlertStep) DETACH DELETE n");
        graph.run("MATCH (i:Interaction) WHERE i.id STARTS WITH 'case-' DETACH DELETE i");
        withdraw(first);
        introductions.forEach(heard -> heard.until(first, "WITHDRAWN"));
        String second = ask();
        introductions.stream()
                .filter(heard -> !heard.isAbout(INTRODUCTION))
                .forEach(heard -> heard.until(second, "AWAITING_CONNECTOR"));
        imported.end(Imported.ID);
        own.forEach(heard -> heard.until(Heard.END));
        List<Heard> others = listen(first, Imported.SECRET);
        others.forEach(heard -> heard.until(Heard.END, "NOT_FOUND"));

        // Closed before anything is tidied up, so that no look falls in between.
        Map<String, List<String>> lines = new TreeMap<>();
        Stream.of(introductions, own, others, alerts)
                .flatMap(List::stream)
                .peek(Heard::close)
                .forEach(heard -> lines.put(heard.document(), heard.lines()));
        withdraw(second);
        imported.forget(Imported.ID);
        return lines;
    }

    /** A case of the account is open, and the rules are evaluated. */
    private void open(int severity) {
        graph.run(
                """
                MATCH (a:Account {id: 'Big'})
                CREATE (:Interaction {id: 'case-' + $severity, kind: 'SUPPORT_CASE', state: 'HELD', severity: $severity,
                  at: datetime('2026-11-01T00:00Z'), day: 20758})-[:CONCERNS]->(a)
                """,
                Map.of("severity", severity));
        Asker.at(port)
                .as("Ann", Role.PROGRAM_MANAGER.name())
                .ask("mutation { evaluateAlerts { rules { rule } } }");
    }

    /** By all documents that have this word. */
    private List<Heard> listen(String introduction, String word) {
        return documents.stream()
                .filter(document -> document.contains(word))
                .map(document ->
                        new Heard(handler, viewer, document, Map.of(INTRODUCTION, introduction)))
                .toList();
    }

    private String ask() {
        Asker.Answer asked =
                as(viewer)
                        .ask(
                                "mutation { requestIntroduction(input: {path: [%s], message: \"Please\", neededBy: \"%s\"}) { introduction { id } } }"
                                        .formatted(path, needed));
        return asked.at("requestIntroduction.introduction.id");
    }

    private void withdraw(String id) {
        Asker.Answer withdrawn =
                as(viewer)
                        .ask(
                                "mutation { withdrawIntroduction(id: \"%s\") { introduction { state } } }"
                                        .formatted(id));
        assertThat(withdrawn.<String>at("withdrawIntroduction.introduction.state"))
                .isEqualTo("WITHDRAWN");
    }

    private Asker as(String who) {
        return Asker.at(port).as(who, Role.SELLER.name());
    }

    private static void assertSame(
            Map<String, List<String>> before, Map<String, List<String>> now) {
        before.forEach(
                (document, lines) -> assertThat(now.get(document)).as(document).isEqualTo(lines));
    }
}
