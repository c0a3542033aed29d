package io.commonground.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import io.commonground.privacy.Lens;
import io.commonground.ties.FactsOf;
import io.commonground.ties.RandomFacts;
import io.commonground.ties.TieBasis;
import io.commonground.ties.Ties;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.test.context.TestPropertySource;

/** Paths as of a day, and what they rest on. */
@GraphTest
@TestPropertySource(properties = "commonground.ties.scoring-day=2026-11-22")
class PastPathsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired TestGraph graph;
    @Autowired Paths paths;
    @Autowired Ties ties;
    @Autowired HttpGraphQlTester api;

    @Test
    void aWayOfThenIsTheOneThatThereWas() {
        facts(
                """
                Ann board Acme(9) 2010-11-22..2014-11-22
                Bo board Acme(9) 2010-11-22..2014-11-22
                Bo works Zeta(4) 2013-11-22..now
                Cy works Zeta(4) 2013-11-22..now
                """);

        assertThat(asOf("2012-11-22")).isEmpty();
        assertThat(asOf("2014-11-22")).hasToString("[Ann 0.5827 Bo 0.5521 Cy = 0.3217]");
        assertThat(asOf("2010-01-01")).isEmpty();
    }

    @Test
    void onTheScoringDayTheWaysAreThoseOfTheStoredTies() {
        new RandomFacts(graph, 11).change(250);
        ties.derive(_ -> {});
        Random random = new Random(11);
        Lens lens = new Lens(List.of("p11", "p12"), false).showingAges(true);
        for (int trial = 0; trial < 25; trial++) {
            String from = "p" + (10 + random.nextInt(15));
            String to = "p" + (25 + random.nextInt(15));
            int maxHops = 1 + random.nextInt(4);

            Set<TieBasis> basis =
                    trial % 2 == 0 ? Set.of() : Set.of(TieBasis.values()[trial / 2 % 3]);

            PathAnswer then = find(from, to, maxHops, basis, TODAY, lens);
            PathAnswer now = find(from, to, maxHops, basis, null, lens);

            assertThat(then.complete()).isTrue();
            assertThat(then.paths()).hasSameSizeAs(now.paths());
            for (int i = 0; i < now.paths().size(); i++) {
                assertThat(then.paths().get(i).strength())
                        .isCloseTo(now.paths().get(i).strength(), within(1e-12));
                if (then.paths().get(i).people().equals(now.paths().get(i).people())) {
                    assertThat(bases(then.paths().get(i))).isEqualTo(bases(now.paths().get(i)));
                }
            }
        }
    }

    private static List<String> bases(Path path) {
        return path.hops().stream().map(Hop::basisCode).toList();
    }

    @Test
    void aDayToComeIsRefused() {
        graph.draw("Ann 0.5 Bo");
        api.document(
                        "{ connectionPaths(from: \"test:Ann\", to: \"test:Bo\", asOf: \"2999-01-01\") { verdict } }")
                .execute()
                .errors()
                .satisfy(errors ->
                        assertThat(errors.getFirst().getMessage()).contains("a day to come"));
    }

    @Test
    void sharesAddUpToTheTieAndTiesToThePath() {
        facts(
                """
                Ann board Acme(9) 2018..now
                Bo board Acme(9) 2019..now
                Ann meets Bo 2026-09-03
                Ann friend Bo
                Bo works Zeta(12) 2019..now
                Cy works Zeta(12) 2020..now
                Bo calls Cy 2026-10-01
                """);
        for (String day : List.of("", ", asOf: \"2026-10-15\"")) {
            Map<String, Object> path =
                    api.document(
                                    """
                                    { connectionPaths(from: "test:Ann", to: "test:Cy"%s) {
                                        paths { strength summary freshness hops { strength reasons { share description source { name } } } } } }
                                    """
                                            .formatted(day))
                            .execute()
                            .path("connectionPaths.paths[0]")
                            .entity(new ParameterizedTypeReference<Map<String, Object>>() {})
                            .get();
            double sum = 0;
            for (Map<String, Object> hop : list(path, "hops")) {
                sum += Math.log((Double) hop.get("strength"));
                assertThat(
                                list(hop, "reasons").stream()
                                        .mapToDouble(reason -> (Double) reason.get("share"))
                                        .sum())
                        .isCloseTo(1, within(1e-9));
            }
            assertThat(sum).isCloseTo(Math.log((Double) path.get("strength")), within(1e-9));
            assertThat(path.get("summary").toString()).startsWith("Ann —").contains("→ Bo —");
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> object, String field) {
        return (List<Map<String, Object>>) object.get(field);
    }

    private List<Path> asOf(String day) {
        return find("Ann", "Cy", 4, Set.of(), LocalDate.parse(day), Lens.OPEN).paths();
    }

    private PathAnswer find(
            String from, String to, int maxHops, Set<TieBasis> basis, LocalDate asOf, Lens lens) {
        return paths.find(
                        new PathQuestion(
                                Questions.person(from),
                                Questions.person(to),
                                5,
                                maxHops,
                                PathRanking.STRENGTH,
                                0,
                                Set.of(),
                                basis,
                                false,
                                asOf),
                        lens)
                .orElseThrow();
    }

    private void facts(String lines) {
        new FactsOf(graph).draw(lines);
        ties.derive(_ -> {});
    }
}
