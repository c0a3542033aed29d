package io.commonground.privacy;

import io.commonground.graph.Asker;
import io.commonground.graph.TestGraph;
import io.commonground.ties.FactsOf;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A small world of people, facts at random, some of them private, and grants; and a secret more.
 */
final class SecretsOf {

    private static final List<String> PEOPLE =
            List.of("Ann", "Bo", "Cy", "Di", "Ed", "Fay", "Gus", "Hal");
    private static final List<String> UNITS =
            List.of(
                    "board Acme(9)",
                    "works Zeta(30)",
                    "works Vendor(20)",
                    "member Club(12)",
                    "attends Yale");
    private static final List<String> WORDS = List.of("friend", "linkedin", "colleague", "family");
    private static final List<String> MEETINGS = List.of("meets", "calls", "mails");

    static final String INCIDENT = "outage";

    private final TestGraph graph;
    private final Random random;
    private final FactsOf facts;
    private final Set<String> shared = new HashSet<>();
    private final List<String> introductions = new ArrayList<>();

    SecretsOf(TestGraph graph, Random random) {
        this.graph = graph;
        this.random = random;
        this.facts = new FactsOf(graph);
    }

    void draw() {
        PEOPLE.forEach(graph::person);
        UNITS.forEach(unit -> facts.draw("Ann " + unit + " 2019..now"));
        Stream.generate(this::fact)
                .limit(22)
                .forEach(fact ->
                        facts.draw(
                                fact + (random.nextInt(3) == 0 ? " private=" + owner(fact) : "")));
        graph.run(
                """
                MATCH (u:Unit) SET u.externalId = u.id, u.source = 'source-test'
                WITH count(*) AS units
                MATCH (v:Unit {id: 'Vendor'}), (c:Unit {id: 'Zeta'}), (m:Person {id: 'Ann'})
                SET v:Vendor, m:Executive
                CREATE (a:Account {id: 'Big', key: 'test:Big', externalId: 'Big', name: 'Big', sortName: 'big', source: 'source-test', region: 'North', needs: ['Big South']})-[:OF]->(c)
                CREATE (m)-[:MANAGES {id: 'manages', source: 'source-test'}]->(a)
                WITH a MATCH (p:Person) WHERE p.id IN ['Fay', 'Gus', 'Hal']
                CREATE (p)-[:STAKEHOLDER_OF {id: 'says-' + p.id, source: 'source-test', role: 'USER', seniority: 'C_LEVEL'}]->(a)
                """);
        somethingGoesWrong();
        for (int grants = 0; grants < 2; grants++) {
            share(person(), person());
        }
    }

    /** Everybody has a call to make. */
    private void somethingGoesWrong() {
        graph.run(
                """
                MATCH (a:Account {id: 'Big'}), (fay:Person {id: 'Fay'})
                CREATE (i:Incident {id: $incident, title: 'Outage', topics: ['Big'], by: ['NEED'], regions: [], currency: 'EUR', openedAt: datetime('2026-11-20T00:00Z')})
                  -[:EXPOSES {exposedBy: ['NEED Big'], missingShare: 1.0, missing: 3, listedAt: datetime('2026-11-20T00:00Z')}]->(a)
                WITH a, fay, i
                MATCH (p:Person)
                CREATE (i)-[:PLANS]->(c:Call {id: 'call-' + p.id, key: p.id, incident: i.id, state: 'PLANNED', route: 'HANDED', position: 0, text: 'Big: Outage'}),
                  (c)-[:AT_ACCOUNT]->(a), (c)-[:REACHES]->(fay), (c)-[:CALLED_BY]->(p)
                """,
                Map.of("incident", INCIDENT));
    }

    void share(String giver, String taker) {
        shared.add(giver + " " + taker);
        graph.run(
                """
                MATCH (g:Person {id: $giver}), (t:Person {id: $taker}) WHERE g <> t
                CREATE (g)-[:SHARES_TIES_WITH {id: $giver + $taker, since: datetime('2026-11-01T00:00Z')}]->(t)
                """,
                Map.of("giver", giver, "taker", taker));
    }

    /** Adds a fact that only its owner knows; it may be about a person whom only they know. */
    void learn(String owner) {
        mark(false);
        int which = random.nextInt(7);
        if (which == 0) {
            graph.person("Zed");
            graph.run("MATCH (z:Person {id: 'Zed'}) SET z.owner = $owner", Map.of("owner", owner));
            facts.draw("%s friend Zed private=%1$s".formatted(owner));
            facts.draw("Zed family %s private=%s".formatted(otherThan(owner), owner));
        } else if (which == 6) {
            hideAnAccount(owner);
        } else if (which < 3) {
            facts.draw("%s %s 2015..now private=%1$s".formatted(owner, oneOf(UNITS)));
        } else {
            facts.draw(between(owner, otherThan(owner)) + " private=" + owner);
        }
        mark(true);
    }

    /** An account that only its owner knows, and who sponsors which as only they know. */
    private void hideAnAccount(String owner) {
        graph.run(
                """
                MATCH (c:Unit {id: 'Acme'}), (p:Person {id: $other}), (big:Account {id: 'Big'})
                CREATE (a:Account {id: 'Hidden', key: 'test:Hidden', externalId: 'Hidden', name: 'Hidden', sortName: 'hidden', source: 'source-test', region: 'North', needs: ['Big South'], owner: $owner, secret: true})-[:OF]->(c),
                  (p)-[:STAKEHOLDER_OF {id: 'says-hidden', source: 'source-test', role: 'USER', seniority: 'C_LEVEL', owner: $owner, secret: true}]->(a),
                  (p)-[:SPONSORS {id: 'sponsors-hidden', source: 'source-test', owner: $owner, secret: true}]->(big)
                """,
                Map.of("owner", owner, "other", otherThan(owner)));
    }

    /** Sees the accounts of the north only, from now on. */
    void keepToTheNorth(String viewer) {
        graph.run(
                "MATCH (p:Person {id: $viewer}) SET p.territories = ['North']",
                Map.of("viewer", viewer));
    }

    /** Adds an account of the south, with whoever manages it and has a say in it. */
    void win(String manager) {
        graph.run(
                """
                MATCH (c:Unit {id: 'Acme'}), (m:Person {id: $manager}), (p:Person {id: $other})
                CREATE (a:Account {id: 'South', key: 'test:South', externalId: 'South', name: 'South', sortName: 'south', source: 'source-test', region: 'South', needs: ['Big South']})-[:OF]->(c),
                  (m)-[:MANAGES {id: 'manages-south', source: 'source-test', secret: true}]->(a),
                  (p)-[:STAKEHOLDER_OF {id: 'says-south', source: 'source-test', role: 'USER', seniority: 'C_LEVEL', secret: true}]->(a)
                """,
                Map.of("manager", manager, "other", otherThan(manager)));
    }

    void lose() {
        graph.run("MATCH (a:Account {id: 'South'}) DETACH DELETE a");
    }

    /** Tells what is drawn from now on from what was there. */
    private void mark(boolean secret) {
        graph.run(
                "MATCH (:Person)-[r]->(o) WHERE NOT r:TIE AND r.secret IS NULL SET r.secret = $secret",
                Map.of("secret", secret));
    }

    /** Along the first path with somebody between that this viewer is shown. */
    void askForAnIntroduction(Asker asker, String viewer) {
        for (String target : PEOPLE) {
            List<String> people = path(asker, viewer, target);
            if (people.size() > 2) {
                List<String> made =
                        asker.ask(
                                        "mutation { requestIntroduction(input: {path: [%s], message: \"Please\"}) { introduction { id } } }"
                                                .formatted(literals(people)))
                                .at("requestIntroduction..introduction.id");
                introductions.addAll(made);
            }
        }
    }

    /** The best path between that this viewer is shown; ids. */
    private static List<String> path(Asker asker, String viewer, String target) {
        return asker.ask(
                        "{ connectionPaths(from: \"test:%s\", to: \"test:%s\", first: 1) { paths { people { id } } } }"
                                .formatted(viewer, target))
                .at("connectionPaths.paths[*].people[*].id");
    }

    /** A path with somebody between that this viewer is shown, as a literal; empty without one. */
    Optional<String> somePath(Asker asker, String viewer) {
        return PEOPLE.stream()
                .map(target -> path(asker, viewer, target))
                .filter(people -> people.size() > 2)
                .map(SecretsOf::literals)
                .findFirst();
    }

    private static String literals(List<String> ids) {
        return ids.stream().map(id -> '"' + id + '"').collect(Collectors.joining(", "));
    }

    /** Takes back what was learnt. */
    void forget() {
        graph.run(
                """
                MATCH (p:Person)-[r {secret: true}]->(o)
                SET p:TiesDue
                FOREACH (_ IN CASE WHEN o:Interaction OR o:Account THEN [] ELSE [1] END | SET o:TiesDue)
                DELETE r
                """);
        graph.run("MATCH (a:Account {secret: true}) DETACH DELETE a");
    }

    KnownNames names() {
        return new KnownNames(
                Map.of(
                        "person",
                        PEOPLE.stream().map(name -> "test:" + name).toList(),
                        "organization",
                        Stream.of("Acme", "Zeta", "Vendor", "Club", "Yale")
                                .map(name -> "test:" + name)
                                .toList(),
                        "account",
                        List.of("test:Big", "test:South")),
                introductions,
                List.of(Imported.ID));
    }

    List<String> people() {
        return PEOPLE;
    }

    String person() {
        return oneOf(PEOPLE);
    }

    String somebodyWhoSharesNothingWith(String viewer) {
        return Stream.generate(this::person)
                .filter(owner -> !owner.equals(viewer) && !shared.contains(owner + " " + viewer))
                .findFirst()
                .orElseThrow();
    }

    private String fact() {
        return random.nextBoolean()
                ? "%s %s 20%d..now".formatted(person(), oneOf(UNITS), 12 + random.nextInt(12))
                : between(person(), "");
    }

    private String between(String one, String other) {
        String second = other.isEmpty() ? otherThan(one) : other;
        return random.nextBoolean()
                ? "%s %s %s".formatted(one, oneOf(WORDS), second)
                : "%s %s %s 2026-0%d-10"
                        .formatted(one, oneOf(MEETINGS), second, 1 + random.nextInt(9));
    }

    private static String owner(String fact) {
        return fact.substring(0, fact.indexOf(' '));
    }

    private String otherThan(String person) {
        return Stream.generate(this::person)
                .filter(other -> !other.equals(person))
                .findFirst()
                .orElseThrow();
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
