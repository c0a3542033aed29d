package io.commonground.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.commonground.graph.GraphTest;
import io.commonground.graph.InvalidRequest;
import io.commonground.graph.StatementCount;
import io.commonground.graph.TestGraph;
import io.commonground.privacy.Lens;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@GraphTest
class LinksAmongTests {

    private static final List<String> ONES = List.of("P0", "P1", "P2", "P3");
    private static final List<String> OTHERS = List.of("P2", "P3", "P4", "P5", "P6", "P7");
    private static final List<Lens> LENSES =
            List.of(Lens.OPEN, new Lens(List.of("P1"), false), new Lens(List.of("P2", "P4"), true));

    @Autowired TestGraph graph;
    @Autowired Links links;
    @Autowired StatementCount statements;
    Facts facts;

    @BeforeEach
    void prepare() {
        facts = new Facts(graph);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void amongManyEveryPairSharesWhatItSharesByItself(long seed) {
        new RandomFacts(graph, seed).write();

        for (Lens lens : LENSES) {
            assertEachAsByItself(lens, null);
            assertEachAsByItself(lens, LocalDate.of(2014, 5, 6));
            assertEachAsByItself(lens, LocalDate.of(2009, 7, 1));
        }
    }

    @Test
    void strangersAreAbsentAndNobodyIsPairedWithThemselves() {
        facts.write(
                """
                Ann MEMBER_OF Club
                Bo  MEMBER_OF Club
                Cy  MEMBER_OF Gym
                """);

        assertThat(among(List.of("Ann", "Cy"), List.of("Ann", "Bo", "Cy", "Nobody")))
                .containsOnlyKeys(new Pair("Ann", "Bo"));
    }

    @Test
    void somebodyOnBothSidesIsComparedWithBoth() {
        facts.write("Ann CONNECTED_TO Bo 2010..now kind=FRIEND");

        assertThat(among(List.of("Ann", "Bo"), List.of("Ann", "Bo")))
                .hasSize(2)
                .hasEntrySatisfying(
                        new Pair("Ann", "Bo"),
                        common -> assertThat(common.links().toString()).contains("CONNECTION Bo"))
                .hasEntrySatisfying(
                        new Pair("Bo", "Ann"),
                        common -> assertThat(common.links().toString()).contains("CONNECTION Ann"));
    }

    @Test
    void aStyleIsNamedAsTheOneAskedAboutPutsIt() {
        graph.person("Ann");
        graph.person("Bo");
        graph.person("Cy");
        graph.run(
                "MATCH (p:Person) SET p.style = CASE p.name WHEN 'Bo' THEN 'BRIEF' ELSE 'brief' END");

        Map<Pair, CommonLinks> among = among(List.of("Ann", "Bo"), List.of("Cy"));

        assertThat(among.get(new Pair("Ann", "Cy")).links())
                .hasToString("[STYLE brief perhaps together]");
        assertThat(among.get(new Pair("Bo", "Cy")).links())
                .hasToString("[STYLE BRIEF perhaps together]");
    }

    @Test
    void whoWantsFewLinksGetsTheMostTellingAndTheRapportOfAll() {
        new RandomFacts(graph, 4).write();
        Map<Pair, CommonLinks> all = among(ONES, OTHERS);

        Map<Pair, CommonLinks> few = links.among(ONES, OTHERS, Lens.OPEN, null, 3);

        assertThat(few).hasSameSizeAs(all);
        all.forEach((pair, common) -> {
            assertThat(few.get(pair).rapport()).isEqualTo(common.rapport());
            assertThat(few.get(pair).links()).isEqualTo(common.links().stream().limit(3).toList());
        });
        assertThatThrownBy(() -> links.among(ONES, OTHERS, Lens.OPEN, null, 0))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("first is 0");
    }

    @Test
    void anAnswerTakesFourStatementsHoweverManyTheyAre() {
        new RandomFacts(graph, 5).write();

        assertThat(statements.during(() -> among(List.of("P0"), List.of("P5")))).isEqualTo(4);
        assertThat(statements.during(() -> among(ONES, OTHERS))).isEqualTo(4);
    }

    private Map<Pair, CommonLinks> among(List<String> ones, List<String> others) {
        return links.among(ones, others, Lens.OPEN, null);
    }

    private void assertEachAsByItself(Lens lens, LocalDate asOf) {
        Map<Pair, CommonLinks> among = links.among(ONES, OTHERS, lens, asOf);

        assertThat(among).isNotEmpty();
        for (String one : ONES) {
            for (String other : OTHERS) {
                if (!one.equals(other)) {
                    Pair pair = new Pair(one, other);
                    assertThat(among.getOrDefault(pair, CommonLinks.NONE))
                            .as("%s as of %s for %s", pair, asOf, lens)
                            .isEqualTo(links.between(pair, lens, asOf));
                }
            }
        }
    }
}
