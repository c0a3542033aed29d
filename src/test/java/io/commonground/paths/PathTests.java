package io.commonground.paths;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import io.commonground.privacy.Lens;
import io.commonground.ties.TieBasis;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GraphTest
class PathTests {

    @Autowired TestGraph graph;
    @Autowired Paths paths;

    @Test
    void aTieIsAPathOfOneHop() {
        graph.draw("Ann 0.5 Bo");

        assertThat(strongest("Ann", "Bo")).containsExactly("Ann 0.5 Bo");
    }

    @Test
    void aStrongDetourBeatsAWeakDirectTie() {
        graph.draw(
                """
                Ann 0.1 Cy
                Ann 0.9 Bo 0.8 Cy
                """);

        assertThat(strongest("Ann", "Cy"))
                .containsExactly("Ann 0.9 Bo 0.8 Cy = 0.72", "Ann 0.1 Cy");
    }

    @Test
    void theShorterPathComesFirstWhereFewerHopsAreAskedFor() {
        graph.draw(
                """
                Ann 0.1 Cy
                Ann 0.9 Bo 0.8 Cy
                """);

        assertThat(fewestHops("Ann", "Cy"))
                .containsExactly("Ann 0.1 Cy", "Ann 0.9 Bo 0.8 Cy = 0.72");
    }

    @Test
    void theStrongerOfTwoEquallyLongPathsComesFirst() {
        graph.draw(
                """
                Ann 0.5 Bo 0.5 Dee
                Ann 0.6 Cy 0.5 Dee
                """);

        assertThat(fewestHops("Ann", "Dee"))
                .containsExactly("Ann 0.6 Cy 0.5 Dee = 0.3", "Ann 0.5 Bo 0.5 Dee = 0.25");
    }

    @Test
    void everyLengthUpToSixIsFound() {
        graph.draw("A 0.9 B 0.9 C 0.9 D 0.9 E 0.9 F 0.9 G");

        for (String end : List.of("B", "C", "D", "E", "F", "G")) {
            int hops = end.charAt(0) - 'A';
            assertThat(find("A", end, 5, 6, PathRanking.STRENGTH).paths())
                    .singleElement()
                    .satisfies(path -> assertThat(path.length()).isEqualTo(hops));
            assertThat(find("A", end, 5, 6, PathRanking.FEWEST_HOPS).paths()).hasSize(1);
        }
    }

    @Test
    void nobodyStandsTwiceInAPath() {
        graph.draw(
                """
                Ann 0.9 Bo 0.9 Cy 0.9 Ann
                Cy 0.9 Dee
                """);

        assertThat(find("Ann", "Dee", 50, 6, PathRanking.STRENGTH).paths())
                .allSatisfy(path -> assertThat(path.people()).doesNotHaveDuplicates())
                .hasSize(2);
    }

    @Test
    void thereIsNoPathToSomebodyNobodyKnows() {
        graph.draw("Ann 0.5 Bo");
        graph.person("Zed");

        PathAnswer answer = find("Ann", "Zed", 5, 4, PathRanking.STRENGTH);

        assertThat(answer.paths()).isEmpty();
        assertThat(answer.verdict()).isEqualTo(Verdict.NONE);
    }

    @Test
    void fromSomebodyToThemselvesThereIsOnePathOfStrengthOne() {
        graph.person("Ann");

        assertThat(strongest("Ann", "Ann")).containsExactly("Ann = 1");
    }

    @Test
    void whoeverIsToBeAvoidedDoesNotStandBetween() {
        graph.draw(
                """
                Ann 0.9 Bo 0.9 Cy
                Ann 0.5 Dee 0.5 Cy
                """);

        PathQuestion question =
                Questions.of("Ann", "Cy", 5, 4, PathRanking.STRENGTH, 0, Set.of("Bo"), Set.of());

        assertThat(paths.find(question, Lens.OPEN).orElseThrow().paths())
                .hasToString("[Ann 0.5 Dee 0.5 Cy = 0.25]");
    }

    @Test
    void aPathWeakerThanAskedForIsLeftOut() {
        graph.draw(
                """
                Ann 0.9 Bo 0.9 Cy
                Ann 0.5 Dee 0.5 Cy
                """);

        PathQuestion question =
                Questions.of("Ann", "Cy", 5, 4, PathRanking.STRENGTH, 0.3, Set.of(), Set.of());

        assertThat(paths.find(question, Lens.OPEN).orElseThrow().paths())
                .hasToString("[Ann 0.9 Bo 0.9 Cy = 0.81]");
    }

    @Test
    void onlyTiesWithTheKindOfEvidenceAskedForAreWalked() {
        graph.draw("Ann 0.9 Bo 0.9 Cy");

        assertThat(paths.find(onlyBy(TieBasis.STATED), Lens.OPEN).orElseThrow().paths()).isEmpty();
        assertThat(paths.find(onlyBy(TieBasis.OBSERVED), Lens.OPEN).orElseThrow().paths())
                .hasSize(1);
    }

    @Test
    void aPrivateTieServesOnlyThoseWhoMayUseIt() {
        graph.draw("Ann 0.9 Bo");
        graph.run("MATCH ()-[t:TIE]->() SET t.withStart = 0.9, t.withBoth = 0.9, t.open = 0.2");

        assertThat(strongest("Ann", "Bo")).containsExactly("Ann 0.2 Bo");
        assertThat(asOwner("Ann")).containsExactly("Ann 0.9 Bo");
        assertThat(asOwner("Bo")).containsExactly("Ann 0.2 Bo");
    }

    @Test
    void whoIsPrivateToSomebodyElseDoesNotStandBetween() {
        graph.draw(
                """
                Ann 0.9 Hidden 0.9 Bo
                Ann 0.2 Bo
                """);
        graph.run("MATCH (p:Person {id: 'Hidden'}) SET p.owner = 'Ann'");

        assertThat(strongest("Ann", "Bo")).containsExactly("Ann 0.2 Bo");
        assertThat(asOwner("Ann")).containsExactly("Ann 0.9 Hidden 0.9 Bo = 0.81", "Ann 0.2 Bo");
    }

    private List<String> asOwner(String owner) {
        PathQuestion question =
                Questions.of("Ann", "Bo", 5, 4, PathRanking.STRENGTH, 0, Set.of(), Set.of());
        return paths.find(question, new Lens(List.of(owner), false)).orElseThrow().paths().stream()
                .map(Path::toString)
                .toList();
    }

    private static PathQuestion onlyBy(TieBasis basis) {
        return Questions.of("Ann", "Cy", 5, 4, PathRanking.STRENGTH, 0, Set.of(), Set.of(basis));
    }

    private List<String> strongest(String from, String to) {
        return texts(find(from, to, 5, 4, PathRanking.STRENGTH));
    }

    private List<String> fewestHops(String from, String to) {
        return texts(find(from, to, 5, 4, PathRanking.FEWEST_HOPS));
    }

    private static List<String> texts(PathAnswer answer) {
        return answer.paths().stream().map(Path::toString).toList();
    }

    private PathAnswer find(String from, String to, int first, int maxHops, PathRanking ranking) {
        return paths.find(
                        Questions.of(from, to, first, maxHops, ranking, 0, Set.of(), Set.of()),
                        Lens.OPEN)
                .orElseThrow();
    }
}
