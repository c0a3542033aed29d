package io.commonground.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.commonground.graph.GraphTest;
import io.commonground.graph.InvalidRequest;
import io.commonground.graph.TestGraph;
import io.commonground.privacy.Lens;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@GraphTest
class LinksTests {

    private static final Lens ANNS = new Lens(List.of("Ann"), false);
    private static final Lens SEEING_ALL_DATES = Lens.OPEN.showingAges(true);

    @Autowired TestGraph graph;
    @Autowired Links links;
    Facts facts;

    @BeforeEach
    void prepare() {
        facts = new Facts(graph);
        graph.person("Ann");
        graph.person("Bo");
    }

    @Test
    void strangersHaveNothingInCommon() {
        assertThat(links()).isEmpty();
        assertThat(answer().rapport()).isZero();
    }

    @Test
    void colleaguesShareTheirEmployerForTheYearsBothWereThere() {
        facts.write(
                """
                Ann WORKED_AT Acme 2011..2015
                Bo  WORKED_AT Acme 2013..2020
                """);

        assertThat(links()).containsExactly("EMPLOYER Acme together 2013–2015");
        assertThat(only().overlapYears()).isCloseTo(2, within(0.01));
        assertThat(only().gapYears()).isNull();
    }

    @Test
    void studentsOfDifferentTimesShareTheirSchoolWithoutOverlap() {
        facts.write(
                """
                Ann ATTENDED Yale ..1950 degree=LL.B.
                Bo  ATTENDED Yale ..1984 degree=J.D.
                """);

        assertThat(links()).containsExactly("SCHOOL Yale 31 years apart");
        assertThat(only().overlapYears()).isNull();
        assertThat(only().gapYears()).isCloseTo(31, within(0.01));
    }

    @Test
    void theAssumedBeginningOfStudiesIsSaidToBeAssumed() {
        facts.write(
                """
                Ann ATTENDED Yale ..1970 degree=LL.B.
                Bo  ATTENDED Yale ..1970 degree=LL.B.
                """);

        assertThat(links()).containsExactly("SCHOOL Yale together 1967–1970");
        assertThat(only().evidence().getFirst().description())
                .isEqualTo("Ann studied at Yale (LL.B.), 1967 (assumed)–1970");
        assertThat(only().evidence().getFirst().from()).isNull();
        assertThat(only().evidence().getFirst().to()).isEqualTo("1970");
    }

    @Test
    void directorsOfOneBoardShareTheBoardAndNotTheFirmAgain() {
        facts.structure("Board", "GOVERNS", "Acme", "Unit:Company");
        facts.write(
                """
                Ann SERVED_ON Board 2010..now
                Bo  SERVED_ON Board ..now
                Bo  WORKED_AT Acme  2001..2009
                """);

        assertThat(links()).containsExactly("BOARD Board together ?–today");
        assertThat(only().overlapYears()).isNull();
    }

    @Test
    void directorsOfDifferentBoardsMeetAtTheFirm() {
        facts.structure("Board", "GOVERNS", "Acme", "Unit:Company");
        facts.structure("Advisers", "GOVERNS", "Acme", "Unit:Company");
        facts.write(
                """
                Ann SERVED_ON Board    2010..2015
                Bo  SERVED_ON Advisers 2016..2020
                """);

        assertThat(links()).containsExactly("BOARD Acme 1 years apart");
    }

    @Test
    void aDirectorAndAnEmployeeMeetAtTheFirm() {
        facts.structure("Board", "GOVERNS", "Acme", "Unit:Company");
        facts.structure("Audit", "PART_OF", "Board", "Unit:Board");
        facts.write(
                """
                Ann SERVED_ON Audit 2010..2015
                Bo  WORKED_AT Acme  2012..2020
                """);

        assertThat(links()).containsExactly("ORGANIZATION Acme together 2012–2015");
    }

    @Test
    void membersOfOneCommitteeWhoWorkInTheSameHouseShareBoth() {
        facts.structure("Committee", "GOVERNS", "House", "Unit:Organization");
        facts.write(
                """
                Ann SERVED_ON Committee 2010..2015
                Bo  SERVED_ON Committee 2010..2015
                Ann WORKED_AT House     2008..2015
                Bo  WORKED_AT House     2006..2015
                """);

        assertThat(links())
                .containsExactly(
                        "EMPLOYER House together 2008–2015", "BOARD Committee together 2010–2015");
    }

    @Test
    void seatsWithoutDatesDoNotHideTheYearsInOneHouse() {
        facts.structure("Ways", "GOVERNS", "House", "Unit:Organization");
        facts.structure("Rules", "GOVERNS", "House", "Unit:Organization");
        facts.write(
                """
                Ann SERVED_ON Ways  ..now
                Bo  SERVED_ON Rules ..now
                Ann WORKED_AT House 2008..2015
                Bo  WORKED_AT House 2006..2015
                """);

        assertThat(links()).containsExactly("EMPLOYER House together 2008–2015");
        assertThat(only().overlapYears()).isCloseTo(7, within(0.01));
    }

    @Test
    void aBoardThatGovernsNothingStandsForItself() {
        facts.write(
                """
                Ann SERVED_ON Council 2010..2015
                Bo  SERVED_ON Council 2015..2016
                """);

        assertThat(links()).containsExactly("BOARD Council perhaps together");
    }

    @Test
    void severalSpellsAreUnited() {
        facts.write(
                """
                Ann WORKED_AT Acme 2000..2010
                Bo  WORKED_AT Acme 2001..2003
                Bo  WORKED_AT Acme 2002..2004
                Bo  WORKED_AT Acme 2007..2008
                Bo  WORKED_AT Acme 2030..2031
                """);

        assertThat(links()).containsExactly("EMPLOYER Acme together 2001–2008");
        assertThat(only().overlapYears()).isCloseTo(4, within(0.01));
    }

    @Test
    void rarityAndRapportComeOutAsByHand() {
        facts.write(
                """
                Ann ATTENDED Yale 2000..2004
                Bo  ATTENDED Yale 2000..2004
                Bo  INTERESTED_IN Chess
                Ann INTERESTED_IN Chess
                """);
        facts.crowd(8, "ATTENDED", "Yale");
        facts.crowd(90, "ATTENDED", "Brown");
        facts.crowd(98, "INTERESTED_IN", "Golf");

        CommonLink school = answer().links().get(0);
        CommonLink interest = answer().links().get(1);

        // 10 of 100 at the same time: ln 10 / ln 100. 2 of 100, counted as 5, at no known time.
        assertThat(school.rarity()).isCloseTo(2.3026, within(0.0001));
        assertThat(school.rapport()).isCloseTo(0.5, within(0.0001));
        assertThat(interest.rarity()).isCloseTo(2.9957, within(0.0001));
        assertThat(interest.rapport()).isCloseTo(0.3253, within(0.0001));
        assertThat(answer().rapport()).isCloseTo(1 - 0.75 * (1 - 0.3253 / 2), within(0.0001));
    }

    @Test
    void theSameDegreeOrUnitBringsThemCloser() {
        facts.write(
                """
                Ann WORKED_AT Acme 2000..2004 unit=Sales
                Bo  WORKED_AT Acme 2010..2014 unit=sales
                Ann ATTENDED  Yale ..1970     degree=J.D.
                Bo  ATTENDED  Yale ..1990     degree=J.D.
                Ann MEMBER_OF Club 2000..2004
                Bo  MEMBER_OF Club 2010..2014
                """);
        facts.crowd(23, "WORKED_AT", "Zeta");
        facts.crowd(23, "ATTENDED", "Brown");
        facts.crowd(100, "MEMBER_OF", "Gym");

        // ln 5 / ln 25 is a half; 0.4 apart, and 0.2 more.
        assertThat(answer().links().get(0).rapport()).isCloseTo(0.3, within(0.0001));
        assertThat(answer().links().get(1).rapport()).isCloseTo(0.3, within(0.0001));
        // Organizations are measured against everybody with an affiliation: 148, ln 29.6 / ln 148.
        assertThat(answer().links().get(2)).hasToString("ORGANIZATION Club 6 years apart");
        assertThat(answer().links().get(2).rapport()).isCloseTo(0.4 * 0.678, within(0.001));
    }

    @Test
    void whatEverybodyHasIsWorthNothing() {
        facts.write(
                """
                Ann WORKED_AT Acme 2011..2015
                Bo  WORKED_AT Acme 2013..2020
                """);

        assertThat(only().rarity()).isZero();
        assertThat(only().rapport()).isZero();
    }

    @Test
    void interestsTopicsAndStylesAreShared() {
        facts.write(
                """
                Ann INTERESTED_IN Chess
                Bo  INTERESTED_IN Chess
                Ann KNOWS_ABOUT   Chess kind=EXPERTISE
                Bo  KNOWS_ABOUT   Steel kind=EXPERTISE
                Ann KNOWS_ABOUT   Steel kind=INDUSTRY
                """);
        graph.run("MATCH (p:Person) SET p.style = 'Brief ' ");

        assertThat(links())
                .containsExactly(
                        "INTEREST Chess perhaps together",
                        "TOPIC Steel perhaps together",
                        "STYLE Brief perhaps together");
    }

    @Test
    void acquaintancesAreThoseTiedToBothAndTheStrongestComeFirstInTheAnswer() {
        graph.draw(
                """
                Ann 0.5 Cy 0.5 Bo
                Ann 0.9 Di 0.9 Bo
                Ann 0.9 Ed
                """);

        assertThat(links())
                .containsExactly(
                        "ACQUAINTANCE Cy together ?–today", "ACQUAINTANCE Di together ?–today");
        assertThat(answer().links().get(1).evidence())
                .extracting(LinkEvidence::description)
                .containsExactly(
                        "Ann knows Di with strength 0.90", "Bo knows Di with strength 0.90");
    }

    @ParameterizedTest
    @CsvSource({
        "availability = 'CLOSED', Di",
        "objectedAt = datetime(), Di",
        "availability = 'ASK_FIRST', Cy Di"
    })
    void whoMayNotStandBetweenIsNoAcquaintance(String said, String acquaintances) {
        graph.draw(
                """
                Ann 0.5 Cy 0.5 Bo
                Ann 0.4 Di 0.4 Bo
                """);
        graph.run("MATCH (p:Person {name: 'Cy'}) SET p." + said);

        assertThat(answer(Lens.OPEN).links().stream().map(link -> link.subject().name()))
                .containsExactly(acquaintances.split(" "));
        assertThat(answer(new Lens("Cy", List.of("Cy"), false, null)).links())
                .as("nor in their own eyes")
                .hasSameSizeAs(acquaintances.split(" "));
    }

    @Test
    void tiesNobodyElseMayUseMakeNoAcquaintance() {
        graph.draw("Ann 0.5 Cy 0.5 Bo");
        graph.run(
                "MATCH (:Person {id: 'Ann'})-[t:TIE]-() SET t.withStart = t.open, t.withBoth = t.open REMOVE t.open");

        assertThat(links()).isEmpty();
        assertThat(answer(ANNS).links()).hasSize(1);
        assertThat(answer(new Lens(List.of("Cy"), false)).links()).isEmpty();
    }

    @Test
    void aConnectionIsItselfALink() {
        facts.write("Bo CONNECTED_TO Ann 2010..2016 kind=FRIEND");

        assertThat(links()).containsExactly("CONNECTION Bo together 2010–2016");
        assertThat(only().evidence())
                .extracting(LinkEvidence::description)
                .containsExactly("Bo is connected to Ann (friend), 2010–2016");
    }

    @Test
    void whoSaysTheyDoNotKnowThemIsNotConnected() {
        facts.write(
                """
                Ann CONNECTED_TO Bo 2010..now kind=LINKEDIN
                Bo CONNECTED_TO Ann 2010..now kind=OTHER statedStrength=0
                """);

        assertThat(links()).isEmpty();
    }

    @Test
    void pastInteractionsCountAndPlannedOnesDoNot() {
        facts.interaction("Lunch", "2024-05-03", "MEETING", "HELD", "Ann", "Bo", "Cy");
        facts.interaction("Dinner", "2024-05-04", "MEETING", "CANCELLED", "Ann", "Bo");
        facts.interaction("Breakfast", "2024-05-05", "MEETING", "HELD", "Ann", "Cy");

        assertThat(links())
                .containsExactly(
                        "INTERACTION Meeting of 2024-05-03: Lunch together 2024-05-03–2024-05-03");
        assertThat(only().overlapYears()).isZero();
        assertThat(links(LocalDate.of(2024, 5, 2))).isEmpty();
    }

    @Test
    void privateFactsShowOnlyToThoseWhoMayUseThem() {
        facts.write(
                """
                Ann MEMBER_OF Club 2010..now owner=Ann
                Bo  MEMBER_OF Club 2010..now
                Ann CONNECTED_TO Bo 2010..now owner=Ann
                Ann INTERESTED_IN Chess owner=Ann
                Bo  INTERESTED_IN Chess
                """);

        assertThat(links()).isEmpty();
        assertThat(answer(ANNS).links())
                .extracting(CommonLink::kind)
                .containsExactly(
                        CommonLinkKind.ORGANIZATION,
                        CommonLinkKind.INTEREST,
                        CommonLinkKind.CONNECTION);
    }

    @Test
    void privateFactsMoveNoRarity() {
        facts.write(
                """
                Ann MEMBER_OF Club 2010..now
                Bo  MEMBER_OF Club 2010..now
                """);
        facts.crowd(4, "MEMBER_OF", "Club");
        facts.crowd(30, "MEMBER_OF", "Gym");
        double before = only().rarity();
        facts.write("Cy MEMBER_OF Club 2010..now owner=Ann");

        assertThat(answer(ANNS).links().getFirst().rarity()).isEqualTo(before);
        assertThat(before).isCloseTo(Math.log(6), within(0.0001));
    }

    @Test
    void specialBodiesAndTheirBoardsAreLeftOutUnlessAllowed() {
        facts.structure("Elders", "GOVERNS", "Church", "Unit:Organization");
        facts.unit("Unit:Organization", "Church", Map.of("special", "RELIGION"));
        facts.write(
                """
                Ann SERVED_ON Elders 2010..now
                Bo  SERVED_ON Elders 2010..now
                Ann INTERESTED_IN Prayer
                Bo  INTERESTED_IN Prayer
                """);
        graph.run("MATCH (i:Interest) SET i.special = 'RELIGION'");

        assertThat(links()).isEmpty();
        assertThat(answer(new Lens(List.of(), true)).links()).hasSize(2);
    }

    @Test
    void specialFactsThatAreLetInCountAndAreShownToNobody() {
        facts.structure("Elders", "GOVERNS", "Church", "Unit:Organization");
        facts.unit("Unit:Organization", "Church", Map.of("special", "RELIGION"));
        facts.source("roll", "2024-02-01");
        facts.write(
                """
                Ann SERVED_ON Elders 2010..now source=roll
                Bo  MEMBER_OF Church 2010..now source=roll
                Ann INTERESTED_IN Prayer source=roll
                Bo  INTERESTED_IN Prayer source=roll
                """);
        facts.crowd(30, "MEMBER_OF", "Gym");
        facts.crowd(30, "INTERESTED_IN", "Chess");
        graph.run("MATCH (i:Interest {id: 'Prayer'}) SET i.special = 'RELIGION'");
        graph.run("CREATE (:SpecialMarks {id: 'marks', words: '', admitted: ['RELIGION']})");

        assertThat(links()).as("no lawful basis").isEmpty();
        graph.run("MATCH (s:Source {name: 'roll'}) SET s.lawfulBasis = 'consent'");

        assertThat(links())
                .containsExactly(
                        "ORGANIZATION Something that is not shown perhaps together",
                        "INTEREST Something that is not shown perhaps together");
        assertThat(answer().rapport()).isPositive();
        assertThat(answer().links()).allMatch(link -> link.evidence().isEmpty());
        graph.run("MATCH (m:SpecialMarks) SET m.admitted = ['UNION']");
        assertThat(links()).as("another category is let in").isEmpty();
    }

    @Test
    void theYearsOfStudiesAreToldByRangesOfYears() {
        facts.write(
                """
                Ann ATTENDED Yale 1991..1994 degree=LL.B.
                Bo  ATTENDED Yale 1993..1996 degree=J.D.
                """);

        CommonLink link = answer(Lens.OPEN).links().getFirst();

        assertThat(link.evidence())
                .extracting(LinkEvidence::description)
                .containsExactly(
                        "Ann studied at Yale (LL.B.), between 1990 and 1994",
                        "Bo studied at Yale (J.D.), between 1990 and 1999");
        assertThat(link.evidence().getFirst().from()).isEqualTo("1990–1994");
        assertThat(link.overlapFrom()).isEqualTo("1990–1994");
        assertThat(link.overlapYears()).isNull();
        assertThat(link.timing()).isEqualTo(LinkTiming.OVERLAP);
        assertThat(link.rapport()).isEqualTo(only().rapport());
    }

    @Test
    void theYearsBetweenStudiesAreRoundedDownToFive() {
        facts.write(
                """
                Ann ATTENDED Yale 1980..1984
                Bo  ATTENDED Yale 1991..1994
                """);

        assertThat(answer(Lens.OPEN).links().getFirst().gapYears()).isEqualTo(5.0);
        assertThat(only().gapYears()).isCloseTo(7, within(0.01));
    }

    @Test
    void onesOwnYearsOfStudiesAreShownAndThoseOfTheOtherAreNot() {
        facts.write(
                """
                Ann ATTENDED Yale 1980..1984
                Bo  ATTENDED Yale 1991..1994
                """);

        CommonLink link = answer(new Lens("Ann", List.of("Ann"), false, null)).links().getFirst();

        assertThat(link.evidence())
                .extracting(LinkEvidence::to)
                .containsExactly("1984", "1990–1994");
        assertThat(link.gapYears()).isEqualTo(5.0);
    }

    @Test
    void askingDayByDayDoesNotTellWhenStudiesBegan() {
        facts.write(
                """
                Ann ATTENDED Yale 1991..1994
                Bo  ATTENDED Yale 1991..1994
                """);

        for (int year = 1990; year <= 1994; year++) {
            assertThat(linksOf(Lens.OPEN, LocalDate.of(year, 1, 1))).hasSize(1);
        }
        assertThat(linksOf(Lens.OPEN, LocalDate.of(1989, 12, 31))).isEmpty();
        assertThat(linksOf(SEEING_ALL_DATES, LocalDate.of(1990, 12, 31))).isEmpty();
    }

    @Test
    void retractedFactsAreGone() {
        facts.write(
                """
                Ann WORKED_AT Acme 2011..2015
                Bo  WORKED_AT Acme 2013..2020
                """);
        graph.run("MATCH (:Person {id: 'Bo'})-[f:WORKED_AT]->() SET f.retractedAt = datetime()");

        assertThat(links()).isEmpty();
    }

    @Test
    void asOfADayTheFutureIsUnknown() {
        facts.write(
                """
                Ann WORKED_AT Acme 2011..2015
                Bo  WORKED_AT Acme 2013..2020
                Ann MEMBER_OF Club 2012..now
                Bo  MEMBER_OF Club 2015..now
                """);
        graph.draw("Ann 0.5 Cy 0.5 Bo");

        assertThat(links(LocalDate.of(2012, 12, 31))).isEmpty();
        assertThat(links(LocalDate.of(2014, 7, 2)))
                .containsExactly("EMPLOYER Acme together 2013–today");
        assertThat(links()).hasSize(3);
        assertThatThrownBy(() -> links(LocalDate.now().plusDays(2)))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("a day to come");
    }

    @Test
    void anUnknownBeginningCountsFromTheDayTheSourceWasRead() {
        facts.source("register", "2024-02-01");
        facts.write(
                """
                Ann MEMBER_OF Club ..now source=register confidence=0.5
                Bo  MEMBER_OF Club ..now source=register
                """);

        assertThat(links(LocalDate.of(2024, 1, 31))).isEmpty();
        assertThat(links(LocalDate.of(2024, 2, 1))).hasSize(1);
        assertThat(only().evidence())
                .extracting(LinkEvidence::confidence)
                .containsExactly(0.4, 0.8);
        assertThat(only().evidence().getFirst().source().name()).isEqualTo("register");
    }

    @Test
    void aPairIsTwoPeople() {
        assertThatThrownBy(() -> new Pair("Ann", "Ann")).isInstanceOf(InvalidRequest.class);
    }

    /** The next start of a service must not find other categories let in than its own. */
    @AfterEach
    void forgetWhatIsLetIn() {
        graph.run("MATCH (m:SpecialMarks) DELETE m");
    }

    private CommonLinks answer() {
        return answer(SEEING_ALL_DATES);
    }

    private CommonLinks answer(Lens lens) {
        return links.between(new Pair("Ann", "Bo"), lens, null);
    }

    private List<String> links() {
        return answer().links().stream().map(CommonLink::toString).toList();
    }

    private List<String> links(LocalDate asOf) {
        return links.between(new Pair("Ann", "Bo"), SEEING_ALL_DATES, asOf).links().stream()
                .map(CommonLink::toString)
                .toList();
    }

    private List<CommonLink> linksOf(Lens lens, LocalDate asOf) {
        return links.between(new Pair("Ann", "Bo"), lens, asOf).links();
    }

    private CommonLink only() {
        assertThat(answer().links()).hasSize(1);
        return answer().links().getFirst();
    }
}
