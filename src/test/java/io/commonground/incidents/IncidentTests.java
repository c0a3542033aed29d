package io.commonground.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.Asker;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Incidents with their call lists, from opening to closing. */
@GraphTest
class IncidentTests {

    @LocalServerPort int port;
    @Autowired TestGraph graph;

    private LedgerOutage scene;

    @BeforeEach
    void theLedgerGoesDown() {
        scene = new LedgerOutage(graph, port).draw();
    }

    private Asker.Answer incident(String who, String id, String fields) {
        return scene.as(who).ask("{ incident(id: \"%s\") { %s } }".formatted(id, fields));
    }

    private Map<String, Object> progress(String who, String id) {
        return incident(
                        who,
                        id,
                        "progress { accounts accountsReached calls unassigned done reached revenue revenueReached }")
                .at("incident.progress");
    }

    @Test
    void whatIsRehearsedIsWrittenDown() {
        Asker.Answer opened = scene.open("Ann", "");

        assertThat(opened.codes()).as(opened.body()).isEmpty();
        assertThat(opened.<List<String>>at("openIncident.incident.accounts[*].account.name"))
                .containsExactly("Zeta", "Acme", "Quux", "Yen", "Nemo");
        assertThat(opened.<String>at("openIncident.incident.openedBy.name")).isEqualTo("Ann");
        Asker.Answer seen =
                incident(
                        "Pam",
                        opened.at("openIncident.incident.id"),
                        "accounts { exposedBy revenue missingShare exposure calls { caller { name } stakeholder { name } route strength via { name } state } }");
        assertThat(seen.<List<Double>>at("incident.accounts[*].exposure"))
                .containsExactly(9.2e6, 5e6, 0.0, null, null);
        assertThat(seen.<List<String>>at("incident.accounts[1].exposedBy"))
                .containsExactly("PRODUCT Vendor Ledger");
        assertThat(seen.<List<String>>at("incident.accounts[*].calls[*].caller.name"))
                .containsExactly("Eve", "Ann", "Ann", "Eve", "Ann");
        assertThat(seen.<List<String>>at("incident.accounts[3].calls[0].via[*].name"))
                .containsExactly("Bo");
        assertThat(seen.<List<String>>at("incident.accounts[*].calls[*].state"))
                .containsOnly("PLANNED");
    }

    @Test
    void theSameKeyOpensItOnceAndAnotherRequestUnderItIsRefused() {
        String first = scene.open("Pam", ", idempotencyKey: \"k\"").at("openIncident.incident.id");
        String before = scene.digest();

        Asker.Answer again = scene.open("Pam", ", idempotencyKey: \"k\"");

        assertThat(again.<String>at("openIncident.incident.id")).isEqualTo(first);
        assertThat(scene.digest()).isEqualTo(before);
        assertThat(
                        scene.as("Pam")
                                .ask(
                                        "mutation { openIncident(input: {title: \"Another\", topics: [\"x\"]}, idempotencyKey: \"k\") { incident { id } } }")
                                .codes())
                .containsExactly("CONFLICT");
    }

    @Test
    void sellersAndAnalystsOpenNone() {
        assertThat(scene.open("Sam", "").codes()).containsExactly("FORBIDDEN");
        assertThat(scene.open("Leo", "").codes()).containsExactly("FORBIDDEN");
        assertThat(
                        scene.as("Pam")
                                .ask(
                                        "mutation { openIncident(input: {title: \" \", topics: [\"x\"]}) { incident { id } userErrors { code field } } }")
                                .<List<String>>at("openIncident.userErrors[*].field"))
                .containsExactly("input.title");
    }

    @Test
    void callersSeeTheirCallsAndSayWhatCameOfThem() {
        String id = scene.open();
        String call = scene.call(id, "Fay");

        assertThat(
                        scene.as("Eve")
                                .ask("{ incidentCalls { id accountName stakeholder { name } } }")
                                .<List<String>>at("incidentCalls[*].accountName"))
                .containsExactly("Zeta", "Quux");
        scene.record("Eve", call, "NO_ANSWER", "");
        Asker.Answer reached = scene.record("Eve", call, "REACHED", ", note: \"Grateful\"");

        assertThat(reached.<String>at("recordCall.call.state")).isEqualTo("REACHED");
        assertThat(reached.<List<String>>at("recordCall.call.attempts[*].outcome"))
                .containsExactly("REACHED", "NO_ANSWER");
        assertThat(reached.<List<String>>at("recordCall.call.attempts[*].by.name"))
                .containsExactly("Eve", "Eve");
        assertThat(
                        scene.record("Eve", call, "NO_ANSWER", "")
                                .<List<String>>at("recordCall.userErrors[*].code"))
                .containsExactly("REACHED");
    }

    @Test
    void aCallSentTwiceIsRecordedOnce() {
        String call = scene.call(scene.open(), "Fay");

        scene.record("Eve", call, "REACHED", ", idempotencyKey: \"c\"");
        Asker.Answer again = scene.record("Eve", call, "REACHED", ", idempotencyKey: \"c\"");

        assertThat(again.<List<Object>>at("recordCall.userErrors")).isEmpty();
        assertThat(again.<List<Object>>at("recordCall.call.attempts")).hasSize(1);
        assertThat(scene.record("Eve", call, "WORD_LEFT", ", idempotencyKey: \"c\"").codes())
                .containsExactly("CONFLICT");
        assertThat(
                        scene.record("Eve", call, "REACHED", ", note: \"n\", idempotencyKey: \"c\"")
                                .codes())
                .containsExactly("CONFLICT");
    }

    @Test
    void wordThatWasLeftIsNotTakenBackByACallThatNobodyAnswers() {
        String id = scene.open();
        String call = scene.call(id, "Fay");
        scene.record("Eve", call, "WORD_LEFT", "");

        Asker.Answer after = scene.record("Eve", call, "NO_ANSWER", "");

        assertThat(after.<String>at("recordCall.call.state")).isEqualTo("WORD_LEFT");
        assertThat(after.<List<String>>at("recordCall.call.attempts[*].outcome"))
                .containsExactly("NO_ANSWER", "WORD_LEFT");
        assertThat(progress("Pam", id)).containsEntry("done", 1);
    }

    @Test
    void otherPeoplesCallsAreNobodysButTheProgramManagers() {
        String call = scene.call(scene.open(), "Fay");

        assertThat(scene.record("Ann", call, "REACHED", "").codes()).containsExactly("FORBIDDEN");
        assertThat(scene.handOver("Ann", call, "Ann").codes()).containsExactly("FORBIDDEN");
        assertThat(scene.record("Pam", call, "WORD_LEFT", "").<String>at("recordCall.call.state"))
                .isEqualTo("WORD_LEFT");
        assertThat(scene.record("Pam", "none", "REACHED", "").codes()).containsExactly("NOT_FOUND");
    }

    @Test
    void progressCountsCallsAndTheRevenueReached() {
        String id = scene.open();
        scene.record("Ann", scene.call(id, "Cy"), "REACHED", "");
        scene.record("Ann", scene.call(id, "Di"), "WORD_LEFT", "");
        scene.record("Eve", scene.call(id, "Fay"), "NO_ANSWER", "");

        assertThat(progress("Pam", id))
                .isEqualTo(
                        Map.of(
                                "accounts", 5,
                                "accountsReached", 1,
                                "calls", 5,
                                "unassigned", 0,
                                "done", 2,
                                "reached", 1,
                                "revenue", 19.2e6,
                                "revenueReached", 1e7));
    }

    @Test
    void whoDidHowManyCallsIsForThemAndTheProgramManager() {
        String id = scene.open();
        scene.record("Ann", scene.call(id, "Cy"), "REACHED", "");
        String callers = "callers { person { name } calls done reached }";

        assertThat(incident("Pam", id, callers).<List<Object>>at("incident.callers"))
                .containsExactly(
                        Map.of(
                                "person",
                                Map.of("name", "Ann"),
                                "calls",
                                3,
                                "done",
                                1,
                                "reached",
                                1),
                        Map.of(
                                "person",
                                Map.of("name", "Eve"),
                                "calls",
                                2,
                                "done",
                                0,
                                "reached",
                                0));
        assertThat(incident("Eve", id, callers).<List<String>>at("incident.callers[*].person.name"))
                .containsExactly("Eve");
        assertThat(incident("Sam", id, callers).<List<Object>>at("incident.callers")).isEmpty();
    }

    @Test
    void callsAtAccountsThatOneMayNotSeeAreNotCountedButForOnesOwn() {
        String id = scene.open();
        graph.run("MATCH (p:Person) WHERE p.id IN ['Pam', 'Eve'] SET p.territories = ['South']");
        String callers = "callers { person { name } calls }";

        assertThat(incident("Pam", id, callers).<List<Integer>>at("incident.callers[*].calls"))
                .as("Hal of Ann's three, Fay of Eve's two")
                .containsExactly(1, 1);
        assertThat(incident("Eve", id, callers).<List<Integer>>at("incident.callers[*].calls"))
                .containsExactly(2);
    }

    @Test
    void whoeverHasATerritorySeesItsAccountsAndTheCallsThatAreTheirs() {
        graph.run("MATCH (p:Person) WHERE p.id IN ['Sam', 'Eve'] SET p.territories = ['South']");
        String id = scene.open();

        Asker.Answer seen = incident("Sam", id, "accounts { account { name } }");

        assertThat(seen.<List<String>>at("incident.accounts[*].account.name"))
                .containsExactly("Zeta", "Acme", "Yen");
        assertThat(progress("Sam", id)).containsEntry("accounts", 3).containsEntry("calls", 4);
        Asker.Answer own =
                scene.as("Eve").ask("{ incidentCalls { accountName account { name } } }");
        assertThat(own.<List<String>>at("incidentCalls[*].accountName"))
                .containsExactly("Zeta", "Quux");
        assertThat(own.<Object>at("incidentCalls[1].account")).isNull();
    }

    @Test
    void aCallIsHandedToSomebodyElseOfOursAndWhoHadItIsKept() {
        String id = scene.open();
        String call = scene.call(id, "Hal");

        assertThat(
                        scene.handOver("Ann", call, "Bo")
                                .<List<String>>at("reassignCall.userErrors[*].code"))
                .containsExactly("NOT_ON_TEAM");
        Asker.Answer handed = scene.handOver("Ann", call, "Sam");

        assertThat(handed.<String>at("reassignCall.call.caller.name")).isEqualTo("Sam");
        assertThat(handed.<String>at("reassignCall.call.route")).isEqualTo("HANDED");
        assertThat(handed.<List<Object>>at("reassignCall.call.via")).isEmpty();
        assertThat(scene.record("Ann", call, "REACHED", "").codes()).containsExactly("FORBIDDEN");
        assertThat(scene.record("Sam", call, "REACHED", "").<String>at("recordCall.call.state"))
                .isEqualTo("REACHED");
        assertThat(
                        graph
                                .run(
                                        "MATCH (:Call {id: $id})-[r:CALLED_BY]->(p) RETURN p.id + ' ' + coalesce(r.reason, '') AS who ORDER BY who",
                                        Map.of("id", call))
                                .stream()
                                .map(row -> row.get("who").asString()))
                .containsExactly("Ann On leave", "Sam ");
    }

    @Test
    void whatHasBecomeExposedSinceIsShownAndThenAdded() {
        String id = scene.open();
        scene.owns("Other", "Ledger");
        graph.person("Jo");
        scene.stakeholder("Jo", "Other", "role: 'DECISION_MAKER'");
        scene.stakeholder("Ida", "Acme", "role: 'DECISION_MAKER'");
        String before = scene.digest();

        Asker.Answer shown = refresh("Pam", id, "");

        assertThat(added(shown)).containsExactly("Other [Jo]", "Acme [Ida]");
        assertThat(scene.digest()).isEqualTo(before);
        assertThat(added(refresh("Pam", id, ", add: true")))
                .containsExactly("Other [Jo]", "Acme [Ida]");
        assertThat(added(refresh("Pam", id, ", add: true"))).isEmpty();
        assertThat(progress("Pam", id)).containsEntry("accounts", 6).containsEntry("calls", 7);
        assertThat(refresh("Ann", id, "").codes()).containsExactly("FORBIDDEN");
    }

    private Asker.Answer refresh(String who, String id, String more) {
        return scene.as(who)
                .ask(
                        """
                        mutation { refreshIncident(id: "%s" %s) {
                          added { account { name } calls { stakeholder { name } } } userErrors { code } } }
                        """
                                .formatted(id, more));
    }

    private static List<String> added(Asker.Answer answer) {
        List<String> accounts = answer.at("refreshIncident.added[*].account.name");
        return IntStream.range(0, accounts.size())
                .mapToObj(at ->
                        accounts.get(at)
                                + " "
                                + answer.<List<String>>at(
                                        "refreshIncident.added[%d].calls[*].stakeholder.name"
                                                .formatted(at)))
                .toList()
                .stream()
                .map(line -> line.replace("\"", ""))
                .toList();
    }

    @Test
    void onceClosedNothingOfItChanges() {
        String id = scene.open();
        String call = scene.call(id, "Fay");
        String close =
                "mutation { closeIncident(id: \"%s\", reason: \"Up again\") { incident { open closedReason closedBy { name } } userErrors { code } } }"
                        .formatted(id);

        assertThat(scene.as("Ann").ask(close).codes()).containsExactly("FORBIDDEN");
        Asker.Answer closed = scene.as("Pam").ask(close);

        assertThat(closed.<Boolean>at("closeIncident.incident.open")).isFalse();
        assertThat(closed.<String>at("closeIncident.incident.closedBy.name")).isEqualTo("Pam");
        assertThat(scene.as("Pam").ask(close).<List<String>>at("closeIncident.userErrors[*].code"))
                .containsExactly("CLOSED");
        assertThat(
                        scene.record("Eve", call, "REACHED", "")
                                .<List<String>>at("recordCall.userErrors[*].code"))
                .containsExactly("CLOSED");
        assertThat(
                        refresh("Pam", id, ", add: true")
                                .<List<String>>at("refreshIncident.userErrors[*].code"))
                .containsExactly("CLOSED");
        assertThat(
                        scene.as("Eve")
                                .ask("{ incidentCalls { id } }")
                                .<List<Object>>at("incidentCalls"))
                .isEmpty();
    }

    @Test
    void incidentsAreListedTheLatestFirst() {
        scene.open();
        String second = scene.open();
        scene.as("Pam")
                .ask(
                        "mutation { closeIncident(id: \"%s\", reason: \"Up\") { incident { id } } }"
                                .formatted(second));

        Asker.Answer all =
                scene.as("Leo")
                        .ask(
                                "{ incidents(first: 1) { totalCount nodes { id open } pageInfo { endCursor hasNextPage } } }");

        assertThat(all.<Integer>at("incidents.totalCount")).isEqualTo(2);
        assertThat(all.<List<String>>at("incidents.nodes[*].id")).containsExactly(second);
        String cursor = all.at("incidents.pageInfo.endCursor");
        assertThat(
                        scene.as("Leo")
                                .ask(
                                        "{ incidents(after: \"%s\") { nodes { open } } }"
                                                .formatted(cursor))
                                .<List<Boolean>>at("incidents.nodes[*].open"))
                .containsExactly(true);
        assertThat(
                        scene.as("Leo")
                                .ask("{ incidents(open: false) { totalCount nodes { id } } }")
                                .<List<String>>at("incidents.nodes[*].id"))
                .containsExactly(second);
        assertThat(scene.as("Leo").ask("{ incident(id: \"none\") { id } }").<Object>at("incident"))
                .isNull();
    }
}
