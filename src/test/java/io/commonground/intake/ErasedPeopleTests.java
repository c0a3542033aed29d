package io.commonground.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.commonground.graph.Asker;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who was erased is not brought back by any import, and nothing else changes. */
@GraphTest
class ErasedPeopleTests {

    private static final String WHERE_NAMED =
            """
            MATCH (n) WHERE any(key IN keys(n) WHERE toStringOrNull(n[key]) CONTAINS $name)
            RETURN labels(n)[0] AS what
            UNION
            MATCH ()-[r]->() WHERE any(key IN keys(r) WHERE toStringOrNull(r[key]) CONTAINS $name)
            RETURN type(r) AS what
            """;

    @LocalServerPort int port;
    @Autowired Imports imports;
    @Autowired Jobs jobs;
    @Autowired TestGraph graph;
    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(imports, jobs, graph);
    }

    @Test
    void importedAgainTheyStayAwayAndTheRestIsAsItWas() {
        Path bundle = RichBundle.edition(1).folder(folder);
        desk.take(bundle);
        erase("rich:p5");
        Set<String> erased = GraphDigest.lines(graph::run);

        ImportJob again = desk.take(bundle);

        assertThat(GraphDigest.lines(graph::run)).isEqualTo(erased);
        assertThat(erased).noneMatch(line -> line.contains("rich:p5)"));
        assertThat(again.suppressed()).isPositive();
        assertThat(again.rowsRead())
                .isEqualTo(
                        again.created()
                                + again.updated()
                                + again.unchanged()
                                + again.rejected()
                                + again.suppressed());
        assertThat(desk.rejections(again)).noneMatch(reason -> reason.contains("'p5'"));
    }

    @Test
    void theGraphIsThatOfABundleWithoutThem() {
        desk.take(bundleOfMeetings("ann,Ann Zwick\nbo,Bo\ncy,Cy\n"));
        erase("acme:ann");
        var erased = GraphDigest.lines(graph::run);
        graph.clear();

        desk.take(
                BundleText.ofAcme()
                        .with("people.csv", "id,name\nbo,Bo\ncy,Cy\n")
                        .with("interactions.csv", "id,kind,at,subject\nm1,MEETING,2026-03-01,\n")
                        .with("participants.csv", "interaction_id,person_id\nm1,bo\nm1,cy\n")
                        .folder(folder));

        var without = GraphDigest.lines(graph::run);
        assertThat(without.stream().map(ErasedPeopleTests::said).toList())
                .isEqualTo(erased.stream().map(ErasedPeopleTests::said).toList());
    }

    /** Rows that named Ann have another fingerprint than those that never did. */
    private static String said(String line) {
        return line.replaceAll("fingerprint=\"[^\"]*\"", "");
    }

    @Test
    void nothingThatNamedThemIsLeft() {
        desk.take(bundleOfMeetings("ann,Ann Zwick\nbo,Bo\ncy,Cy\n,Zwick without an id\n"));
        assertThat(named("Zwick")).contains("Person", "Interaction");

        erase("acme:ann");
        desk.take(bundleOfMeetings("ann,Ann Zwick\nbo,Bo\ncy,Cy\nann2,Ann Zwick\n"));

        assertThat(named("Zwick")).as("the other Ann Zwick").containsExactly("Person");
        assertThat(named("acme:ann2")).containsExactly("Person");
        assertThat(graph.run("MATCH (p {key: 'acme:ann'}) RETURN p")).isEmpty();
        assertThat(desk.ask("MATCH (i:Interaction) RETURN i.externalId ORDER BY i.externalId"))
                .as("nobody else was at m2")
                .containsExactly("m1");
    }

    @Test
    void theirAddressGivesThemAwayUnderAnotherId() {
        desk.take(
                BundleText.ofAcme()
                        .with("people.csv", "id,name,email\nann,Ann,Ann@Acme.example\nbo,Bo,\n")
                        .folder(folder));
        erase("acme:ann");

        ImportJob job =
                desk.take(
                        BundleText.ofAcme()
                                .with("source.json", "{\"name\": \"crm\"}")
                                .with(
                                        "people.csv",
                                        "id,name,email\n7,A. Nobody,ann@acme.example\n8,Cy,\n")
                                .with("organizations.csv", "id,name,kind\nzeta,Zeta,COMPANY\n")
                                .with(
                                        "affiliations.csv",
                                        "person_id,target_id,kind\n7,zeta,EMPLOYMENT\n8,zeta,EMPLOYMENT\n")
                                .folder(folder));

        assertThat(job.suppressed()).isEqualTo(2);
        assertThat(job.rejected()).isZero();
        assertThat(desk.ask("MATCH (p:Person) RETURN p.name ORDER BY p.name"))
                .containsExactly("Bo", "Cy");
    }

    @Test
    void anAccountKeepsItsRowWithoutTheManagerWhoWasErased() {
        BundleText bundle =
                BundleText.ofAnnAndBo()
                        .with("accounts.csv", "id,organization_id,manager_id\na1,zeta,ann\n");
        desk.take(bundle.folder(folder));
        erase("acme:ann");

        ImportJob again =
                desk.take(
                        bundle.with(
                                        "accounts.csv",
                                        "id,organization_id,manager_id,region\na1,zeta,ann,EMEA\n")
                                .folder(folder));

        assertThat(again.rejected()).isZero();
        assertThat(desk.ask("MATCH (a:Account) RETURN a.region")).containsExactly("EMEA");
        assertThat(desk.ask("MATCH (:Account)<-[r:MANAGES]-() RETURN r")).isEmpty();
    }

    @Test
    void whatTheyBroughtPrivatelyGoesWithThem() {
        BundleText diary =
                bundleText("diary", "id,name\nme,Ann\nx,Xaver\n")
                        .with(
                                "source.json",
                                "{\"name\": \"diary\", \"visibility\": \"PRIVATE\", \"owner\": \"me\"}")
                        .with("connections.csv", "person_id,other_id,kind\nme,x,FRIEND\n");
        desk.take(diary.folder(folder));
        String ann =
                graph.run(
                                "MATCH (p:Person {key: 'diary:me'}) SET p.owner = null RETURN p.key AS key")
                        .getFirst()
                        .get("key")
                        .asString();

        erase(ann);

        assertThat(desk.ask("MATCH (p:Person) RETURN p.name")).isEmpty();
        assertThat(desk.ask("MATCH (s:Source) RETURN s.name")).isEmpty();
        ImportJob again = desk.take(diary.folder(folder));
        assertThat(again.state()).isEqualTo(ImportState.FAILED);
        assertThat(again.message()).contains("was erased").doesNotContain("'me'");
    }

    private static BundleText bundleText(String source, String people) {
        return new BundleText()
                .with("source.json", "{\"name\": \"" + source + "\"}")
                .with("people.csv", people);
    }

    private Path bundleOfMeetings(String people) {
        return BundleText.ofAcme()
                .with("people.csv", "id,name\n" + people)
                .with(
                        "interactions.csv",
                        "id,kind,at,subject\nm1,MEETING,2026-03-01,Lunch with Mrs. Zwick\nm2,MEETING,2026-03-02,Alone\n")
                .with(
                        "participants.csv",
                        "interaction_id,person_id\nm1,ann\nm1,bo\nm1,cy\nm2,ann\n")
                .folder(folder);
    }

    private void erase(String person) {
        Asker admin = Asker.at(port);
        String id =
                admin.ask(
                                "mutation { erasePerson(person: \"%s\", reason: ASKED_FOR) { erasures { id } userErrors { code } } }"
                                        .formatted(person))
                        .at("erasePerson.erasures[0].id");
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        admin.ask("{ erasure(id: \"" + id + "\") { state } }")
                                .at("erasure.state")
                                .equals("DONE"));
    }

    private List<String> named(String name) {
        return graph.run(WHERE_NAMED, Map.of("name", name)).stream()
                .map(row -> row.get("what").asString())
                .distinct()
                .toList();
    }
}
