package io.commonground.accounts.org;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reports to whom, whatever sources say. */
class ChartTests {

    private static OrgChart chart(String text) {
        return new Drawn(text).chart();
    }

    @Test
    void whoReportsToWhomIsToldAndWhoStandsAtTheTop() {
        OrgChart chart =
                chart(
                        """
                        Ann > Cy
                        Bo > Cy
                        Cy 0.9
                        Di
                        """);

        assertThat(Drawn.lines(chart)).containsExactly("Ann → Cy", "Bo → Cy");
        assertThat(Drawn.names(chart.roots())).containsExactly("Cy");
        assertThat(Drawn.names(chart.unplaced())).containsExactly("Di");
        assertThat(chart.cycles()).isEmpty();
    }

    @Test
    void ofTwoManagersTheNewestIsTheSolidOne() {
        OrgChart chart =
                chart(
                        """
                        Ann > Bo
                        Ann > Cy
                        """);

        assertThat(Drawn.lines(chart)).containsExactly("Ann → Cy", "Ann ⇢ Bo");
    }

    @Test
    void whoIsSaidToBeTheManagerIsTheSolidOneAndMatrixLinesStayDotted() {
        assertThat(
                        Drawn.lines(
                                chart(
                                        """
                                        Ann >> Bo
                                        Ann > Cy
                                        Ann ~ Di
                                        """)))
                .containsExactly("Ann → Bo", "Ann ⇢ Cy", "Ann ⇢ Di");
        assertThat(Drawn.lines(chart("Ann ~ Di"))).containsExactly("Ann ⇢ Di");
    }

    @Test
    void aManagerWhoIsNoStakeholderHasAPlaceOfTheirOwn() {
        OrgChart chart = chart("Ann > Zoe");

        assertThat(Drawn.names(chart.nodes())).containsExactly("Ann", "Zoe");
        ChartNode zoe = chart.placeOf("Zoe").orElseThrow();
        assertThat(zoe.standing()).isEqualTo(ChartStanding.NOT_A_STAKEHOLDER);
        assertThat(zoe.stakeholder()).isNull();
        assertThat(Drawn.names(chart.roots())).containsExactly("Zoe");
    }

    @Test
    void aCycleIsCutAboveWhoHasTheMostInfluenceAndTold() {
        OrgChart chart =
                chart(
                        """
                        Ann > Bo
                        Bo > Cy
                        Cy > Ann
                        Di > Ann
                        Ann 0.2
                        Bo 0.9
                        Cy 0.5
                        """);

        assertThat(Drawn.lines(chart)).containsExactly("Ann → Bo", "Cy → Ann", "Di → Ann");
        assertThat(Drawn.names(chart.roots())).containsExactly("Bo");
        assertThat(chart.cycles())
                .singleElement()
                .hasToString(
                        "Cy reports to Ann reports to Bo reports to Cy again: the line from Bo to Cy is left out.");
    }

    @Test
    void aDottedLineThatWouldCloseACycleIsCutAndTold() {
        OrgChart chart =
                chart(
                        """
                        Ann > Bo
                        Bo > Cy
                        Cy ~ Ann
                        """);

        assertThat(Drawn.lines(chart)).containsExactly("Ann → Bo", "Bo → Cy");
        assertThat(chart.cycles())
                .singleElement()
                .hasToString(
                        "Ann reports to Bo reports to Cy reports to Ann again: the line from Cy to Ann is left out.");
    }

    @Test
    void aVacantPositionKeepsItsPlaceBetweenThoseAboveAndBelow() {
        OrgChart chart =
                new Drawn("Ann\nCy")
                        .position("CEO", "", "Cy")
                        .position("CFO", "CEO")
                        .position("Controller", "CFO", "Ann")
                        .chart();

        assertThat(Drawn.lines(chart)).containsExactly("Ann → CFO", "CFO → Cy");
        assertThat(chart.node("CFO").orElseThrow().standing()).isEqualTo(ChartStanding.VACANT);
    }

    @Test
    void whoHoldsTwoPositionsStandsInTheOneRecordedLast() {
        OrgChart chart =
                new Drawn("Ann").position("CFO", "", "Ann").position("COO", "", "Ann").chart();

        assertThat(chart.nodes()).hasSize(2);
        assertThat(chart.placeOf("Ann").orElseThrow().id()).isEqualTo("COO");
        ChartNode cfo = chart.node("CFO").orElseThrow();
        assertThat(cfo.vacant()).isFalse();
        assertThat(cfo.holders()).singleElement().matches(holder -> !holder.main());
    }

    @Test
    void theLineOfAPositionComesBeforeThatOfWhoHoldsIt() {
        OrgChart chart =
                new Drawn("Ann > Zoe")
                        .position("CEO", "", "Cy")
                        .position("CFO", "CEO", "Ann")
                        .chart();

        assertThat(Drawn.lines(chart)).containsExactly("Ann → Cy", "Ann ⇢ Zoe");
    }

    @Test
    void aChainOfTwoThousandIsNoMatterAndNeitherIsARing() {
        Drawn chain = new Drawn("");
        IntStream.range(0, 1_999).forEach(i -> chain.reports("p" + i, ">", "p" + (i + 1)));
        OrgChart straight = chain.reports("p1999", ">", "p2000").chart();
        OrgChart ring = chain.reports("p2000", ">", "p0").chart();

        assertThat(straight.nodes()).hasSize(2_001);
        assertThat(Drawn.names(straight.roots())).containsExactly("p2000");
        assertThat(straight.cycles()).isEmpty();
        assertThat(ring.lines()).hasSize(2_000);
        assertThat(ring.cycles()).singleElement().matches(cycle -> cycle.nodes().size() == 2_001);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverIsSaidEverybodyStandsOnceAndNoCycleIsLeft(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            int people = 1 + random.nextInt(25);
            Drawn drawn = new Drawn("");
            List<String> said = new ArrayList<>();
            for (int i = random.nextInt(70); i > 0; i--) {
                String one = "p" + random.nextInt(people);
                String other = "p" + random.nextInt(people);
                if (!one.equals(other)) {
                    drawn.reports(one, List.of(">", ">", ">>", "~").get(random.nextInt(4)), other);
                    said.add(one + " " + other);
                }
            }
            for (int i = random.nextInt(5); i > 0; i--) {
                drawn.position(
                        "t" + i,
                        i == 1 ? "" : "t" + (1 + random.nextInt(4)),
                        "p" + random.nextInt(people));
            }
            isSound(drawn.chart(), said);
        }
    }

    private static void isSound(OrgChart chart, List<String> said) {
        List<String> standing =
                chart.nodes().stream()
                        .flatMap(node -> node.holders().stream())
                        .filter(Holder::main)
                        .map(holder -> holder.who().ownId())
                        .toList();
        assertThat(standing).doesNotHaveDuplicates();
        assertThat(chart.nodes()).extracting(ChartNode::id).doesNotHaveDuplicates();
        assertThat(
                        chart.lines().stream()
                                .filter(line -> line.kind() == LineKind.SOLID)
                                .map(ChartLine::from))
                .doesNotHaveDuplicates();
        assertThat(isFreeOfCycles(chart)).isTrue();
        for (String line : said) {
            String[] ends = line.split(" ");
            ChartNode from = chart.placeOf(ends[0]).orElseThrow();
            ChartNode to = chart.placeOf(ends[1]).orElseThrow();
            assertThat(
                            from.equals(to)
                                    || chart.lines().stream().anyMatch(its -> joins(its, from, to))
                                    || chart.cycles().stream()
                                            .anyMatch(cycle -> joins(cycle.cut(), from, to)))
                    .as("%s is shown or told as cut", line)
                    .isTrue();
        }
    }

    private static boolean joins(ChartLine line, ChartNode from, ChartNode to) {
        return line.from().equals(from) && line.to().equals(to);
    }

    /** By taking away whoever has nobody above, until nobody is left. */
    private static boolean isFreeOfCycles(OrgChart chart) {
        Map<ChartNode, Long> above = new HashMap<>();
        List<ChartLine> lines = new ArrayList<>(chart.lines());
        boolean isShrinking = true;
        while (isShrinking) {
            above.clear();
            lines.forEach(line -> above.merge(line.from(), 1L, Long::sum));
            isShrinking = lines.removeIf(line -> !above.containsKey(line.to()));
        }
        return lines.isEmpty();
    }
}
