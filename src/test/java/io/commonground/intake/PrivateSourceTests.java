package io.commonground.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Whose a private source is has one meaning, or the source is not taken in. */
@GraphTest
class PrivateSourceTests {

    private static final String OWNERS =
            "MATCH (s:Source {name: 'diary'}), (p:Person {id: s.owner}) RETURN p.key";

    @Autowired Imports imports;
    @Autowired Jobs jobs;
    @Autowired TestGraph graph;
    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(imports, jobs, graph);
    }

    private ImportJob take(String source, String people) {
        return desk.take(
                new BundleText()
                        .with("source.json", source)
                        .with("people.csv", "id,name\n" + people)
                        .folder(folder));
    }

    private ImportJob diaryOf(String owner, String people) {
        return take(
                "{\"name\": \"diary\", \"visibility\": \"PRIVATE\", \"owner\": \"%s\"}"
                        .formatted(owner),
                people);
    }

    private void refused(ImportJob job, String reason) {
        assertThat(job.state()).isEqualTo(ImportState.FAILED);
        assertThat(job.message()).isEqualTo("source.json, field owner: " + reason + ".");
        assertThat(job.rowsRead()).isZero();
    }

    @Test
    void anIdOfItsOwnIsThatPersonWhoeverElsewhereHasTheSame() {
        take("{\"name\": \"crm\"}", "exec-05,Ann\n");

        assertThat(diaryOf("exec-05", "exec-05,Eve\nx,Xaver\n").state())
                .isEqualTo(ImportState.DONE);

        assertThat(desk.ask(OWNERS)).containsExactly("diary:exec-05");
        assertThat(desk.ask("MATCH (p:Person {key: 'crm:exec-05'}) RETURN p.name"))
                .containsExactly("Ann");
    }

    @Test
    void anIdThatOnlyAnotherSourceHasIsNobody() {
        take("{\"name\": \"crm\"}", "exec-05,Ann\n");

        refused(
                diaryOf("exec-05", "x,Xaver\n"),
                "'exec-05' is neither in people.csv nor somebody known: write an id of people.csv, or a reference source:id");
        assertThat(desk.ask("MATCH (s:Source {name: 'diary'}) RETURN s.name")).isEmpty();
    }

    @Test
    void aReferenceThatIsAnIdOfItsOwnTooIsNobodys() {
        String ambiguous =
                "'crm:5' is an id of people.csv as well as a reference to somebody of another source: give that person of people.csv another id";
        take("{\"name\": \"crm\"}", "5,Ann\n");

        refused(diaryOf("crm:5", "crm:5,Eve\nx,Xaver\n"), ambiguous);
        assertThat(desk.ask("MATCH (p:Person) RETURN p.name")).containsExactly("Ann");

        assertThat(diaryOf("crm:5", "x,Xaver\n").state()).isEqualTo(ImportState.DONE);
        assertThat(desk.ask(OWNERS)).containsExactly("crm:5");
        refused(diaryOf("crm:5", "crm:5,Eve\n"), ambiguous);

        take("{\"name\": \"notes\"}", "crm:5,Eve\n");
        refused(
                take(
                        "{\"name\": \"notes\", \"visibility\": \"PRIVATE\", \"owner\": \"crm:5\"}",
                        "x,Xaver\n"),
                ambiguous);
        assertThat(desk.ask("MATCH (s:Source {name: 'notes'}) RETURN s.owner IS NULL"))
                .isEqualTo(List.of("true"));
    }

    @Test
    void somebodysPrivateContactOwnsNothingAndIsAsUnknownAsNobody() {
        take("{\"name\": \"crm\"}", "5,Ann\n");
        diaryOf("crm:5", "x,Xaver\n");

        for (String contact : List.of("diary:x", "diary:nosuch")) {
            refused(
                    take(
                            "{\"name\": \"notes\", \"visibility\": \"PRIVATE\", \"owner\": \"%s\"}"
                                    .formatted(contact),
                            "y,Yve\n"),
                    "'%s' is neither in people.csv nor somebody known: write an id of people.csv, or a reference source:id"
                            .formatted(contact));
        }
    }
}
