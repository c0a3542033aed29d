package io.commonground.introductions;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.Asker;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * An export has somebody's own part in introductions: what they were asked from their turn on, and
 * said.
 */
@GraphTest
class ExportedIntroductionsTests {

    @LocalServerPort int port;
    @Autowired TestGraph graph;

    private Scene scene;

    @BeforeEach
    void draw() {
        scene = new Scene(graph, port).draw();
    }

    private Map<String, Object> export(Asker asker, String person) {
        Map<String, String> headers = new HashMap<>(asker.headers());
        headers.put("Purpose", "access request 17");
        Asker.Answer answer =
                new Asker(port, headers)
                        .ask(
                                "mutation { exportPerson(person: \"test:%s\") { document } }"
                                        .formatted(person));
        assertThat(answer.codes()).isEmpty();
        return answer.at("exportPerson.document");
    }

    private Map<String, Object> exportOfOneself(String person) {
        return export(scene.as(person), person);
    }

    /** What somebody was told and did: {@code ASKED AGREED}, as what before it. */
    private String own(String person) {
        List<String> lines = lines(exportOfOneself(person));
        assertThat(lines).hasSizeLessThan(2);
        return String.join("", lines);
    }

    @SuppressWarnings("unchecked")
    private static List<String> lines(Map<String, Object> document) {
        return ((List<Map<String, Object>>) document.get("introductions"))
                .stream()
                        .map(introduction ->
                                List.copyOf((List<Object>) introduction.get("as"))
                                        + " "
                                        + ((List<Map<String, Object>>) introduction.get("steps"))
                                                .stream().map(step -> step.get("act")).toList())
                        .toList();
    }

    @Test
    void theTargetsOwnPartBeginsWithTheirTurn() {
        String id = scene.ask();
        scene.answer("Bo", id, "YES", ", note: \"Owes me one\"");
        assertThat(own("Cy")).isEqualTo("[TARGET] [ASKED]");

        scene.answer("Cy", id, "YES", ", note: \"Why not\"");

        Map<String, Object> document = exportOfOneself("Cy");
        assertThat(lines(document)).containsExactly("[TARGET] [ASKED, AGREED]");
        assertThat(document.get("introductions").toString())
                .contains("Why not", "Coffee with them?", "\"neededBy\":\"20")
                .doesNotContain("Owes");
    }

    @Test
    void beforeTheirTurnThereIsNothing() {
        graph.draw("Bo 0.8 Dee 0.8 Eve");
        String id =
                scene.ask("Ann", "Ann", "Bo", "Dee", "Eve")
                        .at("requestIntroduction.introduction.id");

        assertThat(own("Dee")).isEmpty();
        assertThat(own("Eve")).isEmpty();
        assertThat(exportOfOneself("Dee").toString()).doesNotContain("Coffee");

        scene.answer("Bo", id, "YES");
        assertThat(own("Dee")).isEqualTo("[CONNECTOR] [ASKED]");
        assertThat(own("Bo")).isEqualTo("[CONNECTOR] [ASKED, AGREED]");
        assertThat(own("Eve")).isEmpty();
    }

    @Test
    void aNoIsInTheExportOfWhoeverSaidItAlone() {
        String id = scene.ask();
        scene.answer("Bo", id, "NO", ", note: \"They bore me\"");

        Map<String, Object> own = exportOfOneself("Bo");
        assertThat(lines(own)).containsExactly("[CONNECTOR] [ASKED, DECLINED]");
        assertThat(own.get("introductions").toString()).contains("They bore me");
        assertThat(own("Ann")).isEqualTo("[ASKER] [REQUESTED]");
        for (String other : List.of("Ann", "Cy", "Max", "Pam")) {
            assertThat(exportOfOneself(other).toString())
                    .as(other)
                    .doesNotContain("bore")
                    .doesNotContain("DECLINED");
        }
    }

    @Test
    void whoeverRunsTheProgramIsNotToldWhatSomebodySaid() {
        String id = scene.ask();
        scene.answer("Bo", id, "NO", ", note: \"They bore me\"");

        Map<String, Object> ofBo = export(scene.as("Pam"), "Bo");

        assertThat(ofBo).doesNotContainKey("introductions");
        assertThat(ofBo.get("notForYou")).isEqualTo(List.of("introductions"));
        assertThat(ofBo.toString()).doesNotContain("bore").doesNotContain("DECLINED");
    }

    @Test
    void anAdministratorExportsItForThemUnlessTheyHaveAPartInIt() {
        String id = scene.ask();
        scene.answer("Bo", id, "NO", ", note: \"They bore me\"");

        Map<String, Object> byZoe = export(Asker.at(port).as("Zoe", "ADMIN"), "Bo");
        assertThat(lines(byZoe)).containsExactly("[CONNECTOR] [ASKED, DECLINED]");
        assertThat(byZoe.toString()).as("a note is for whoever wrote it").doesNotContain("bore");
        for (String withAPart : List.of("Ann", "Cy", "Max")) {
            Map<String, Object> ofBo = export(Asker.at(port).as(withAPart, "ADMIN"), "Bo");
            assertThat(lines(ofBo)).as(withAPart).isEmpty();
            assertThat(ofBo.toString()).doesNotContain("bore");
        }
    }

    @Test
    void aManagersAnswerIsTheirs() {
        scene.managerFirst("Max", true);
        String id = scene.ask();
        assertThat(own("Max")).isEqualTo("[MANAGER] [ASKED]");
        assertThat(own("Bo")).isEmpty();

        scene.answer("Max", id, "NO", ", note: \"Mine\", reason: \"Not now\"");

        assertThat(own("Max")).isEqualTo("[MANAGER] [ASKED, DECLINED]");
        assertThat(exportOfOneself("Max").toString()).contains("Mine", "Not now");
        assertThat(exportOfOneself("Ann").toString()).doesNotContain("Mine");
    }

    @Test
    void whatTheProgramManagerSaidInAManagersPlaceIsTheirs() {
        scene.managerFirst("Max", true);
        graph.run("MATCH (:Person {id: 'Max'})-[m:MANAGES]->() DELETE m");
        String id = scene.ask();
        assertThat(own("Pam")).isEmpty();

        scene.answer("Pam", id, "YES", ", note: \"Fine\"");

        Map<String, Object> document = exportOfOneself("Pam");
        assertThat(lines(document)).containsExactly("[] [AGREED]");
        assertThat(document.get("introductions").toString()).contains("\"as\":\"MANAGER\"", "Fine");
    }
}
