package io.commonground.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.Asker;
import io.commonground.graph.Graph;
import io.commonground.graph.GraphTest;
import io.commonground.graph.Ids;
import io.commonground.graph.TestGraph;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * Erasing a hub while others read and write what it is tied to: nobody is told of a deadlock. With
 * {@code -Dhub.ties=100000} a larger one.
 */
@GraphTest
@TestPropertySource(properties = "commonground.ties.scoring-day=2026-11-22")
class ErasedHubTests {

    private static final int TIES = Integer.getInteger("hub.ties", 5_000);
    private static final int AROUND = 50;

    @LocalServerPort int port;
    @Autowired TestGraph graph;
    @Autowired Graph database;
    @Autowired Erasures erasures;

    private final AtomicBoolean erased = new AtomicBoolean();

    @Test
    void nobodyIsToldOfADeadlock() throws Exception {
        graph.person("Hub");
        graph.run(
                """
                UNWIND range(1, $ties) AS n
                CALL (n) {
                  MATCH (hub:Person {id: 'Hub'}), (s:Source {id: 'source-test'})
                  MERGE (u:Unit:Company {id: 'u' + n % 100, key: 'test:u' + n % 100})
                    ON CREATE SET u.kind = 'COMPANY', u.name = u.id, u.sortName = u.id, u.externalId = u.id, u.source = s.id
                  CREATE (p:Person {id: 'p' + n, key: 'test:p' + n, name: 'P ' + n, sortName: 'p ' + n, externalId: 'p' + n, source: s.id})
                  CREATE (hub)-[:TIE {open: 0.5, basis: 'O'}]->(p)
                  CREATE (hub)-[:CONNECTED_TO {id: 'c' + n, kind: 'LINKEDIN', source: s.id}]->(p)
                  CREATE (hub)-[:WORKED_AT {id: 'w' + n, source: s.id}]->(u)
                } IN TRANSACTIONS OF 1000 ROWS
                """,
                Map.of("ties", TIES));
        List<String> told = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            erasures.hide(List.of("Hub"), ErasureReason.ASKED_FOR, null);
            var others =
                    List.of(
                            CompletableFuture.supplyAsync(() -> write(1), threads),
                            CompletableFuture.supplyAsync(() -> write(2), threads),
                            CompletableFuture.supplyAsync(this::read, threads));
            try {
                erasures.finishAll(() -> {});
            } finally {
                erased.set(true);
            }
            for (var other : others) {
                told.addAll(other.get());
            }
        }

        assertThat(told).isEmpty();
        assertThat(
                        graph.run(
                                "MATCH (e:Erasure {state: 'DONE'}) WHERE NOT EXISTS { (e)--() } RETURN e"))
                .hasSize(1);
        assertThat(
                        graph.run("MATCH (p:Person) RETURN count(p) AS people")
                                .getFirst()
                                .get("people")
                                .asInt())
                .isEqualTo(TIES);
    }

    /**
     * Writes facts about many of the hub's neighbours at once, in any order, as long as it is being
     * erased.
     */
    private List<String> write(long seed) {
        Random chance = new Random(seed);
        List<String> told = new ArrayList<>();
        do {
            List<String> people = chance.ints(AROUND, 1, TIES + 1).mapToObj(n -> "p" + n).toList();
            try {
                database.write("ties/mark", Map.of("ids", people));
                database.write(
                        "intake/affiliations",
                        Map.of(
                                "rows",
                                people.stream().map(person -> job(person, chance)).toList(),
                                "source",
                                "source-test",
                                "job",
                                "1",
                                "full",
                                false,
                                "now",
                                ZonedDateTime.now(ZoneOffset.UTC)));
            } catch (RuntimeException refused) {
                told.add(String.valueOf(refused.getMessage()));
            }
        } while (!erased.get());
        return told;
    }

    private static Map<String, Object> job(String person, Random chance) {
        String id = Ids.next();
        return Map.of(
                "n",
                0,
                "person_id",
                "test:" + person,
                "target_id",
                "test:u" + chance.nextInt(100),
                "type",
                "WORKED_AT",
                "key",
                id,
                "fingerprint",
                id,
                "properties",
                Map.of("id", id, "key", id, "source", "source-test"));
    }

    private List<String> read() {
        List<String> told = new ArrayList<>();
        do {
            Asker.Answer answer =
                    Asker.at(port)
                            .ask(
                                    "{ person(id: \"test:p1\") { name affiliations { from } } commonLinks(between: \"test:p1\", and: \"test:p2\") { rapport } }");
            if (answer.body().contains("errors")) {
                told.add(answer.body());
            }
        } while (!erased.get());
        return told;
    }
}
