package io.commonground.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A bundle whose files cannot be trusted is refused as a whole: nothing of it is written. */
@GraphTest
class BadBundlesTests {

    @Autowired Imports imports;
    @Autowired Jobs jobs;
    @Autowired TestGraph graph;
    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(imports, jobs, graph);
    }

    private void refuses(BundleText bundle, String message) {
        refuses(bundle.folder(folder), message);
    }

    private void refuses(Path bundle, String message) {
        ImportJob job = desk.take(bundle);

        assertThat(job.state()).isEqualTo(ImportState.FAILED);
        assertThat(job.message()).isEqualTo(message);
        assertThat(desk.ask("MATCH (n) WHERE NOT n:ImportJob RETURN n")).isEmpty();
    }

    private static BundleText people(String csv) {
        return BundleText.ofAcme().with("people.csv", csv);
    }

    @Test
    void withoutASource() {
        refuses(
                people("id,name\nann,Ann\n").without("source.json"),
                "source.json is missing: add it with at least {\"name\": \"a-short-slug\"}.");
    }

    @Test
    void withASourceThatIsNoJson() {
        refuses(
                people("id,name\nann,Ann\n").with("source.json", "{\n\"name\": acme}"),
                "source.json, line 2: is not JSON: Unrecognized token 'acme': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')");
    }

    @Test
    void withASourceNameThatIsNoSlug() {
        refuses(
                people("id,name\nann,Ann\n").with("source.json", "{\"name\": \"Acme Inc\"}"),
                "source.json, field name: 'Acme Inc' is not a slug: use a-z, 0-9 and - only.");
    }

    @Test
    void withTheNameOfTheServicesOwnSource() {
        refuses(
                people("id,name\nann,Ann\n").with("source.json", "{\"name\": \"recorded\"}"),
                "source.json, field name: 'recorded' is the source of what people record in the service itself: take another name.");
    }

    @Test
    void withAPrivateSourceOfNobody() {
        refuses(
                people("id,name\nann,Ann\n")
                        .with("source.json", "{\"name\": \"acme\", \"visibility\": \"PRIVATE\"}"),
                "source.json, field owner: is missing: a PRIVATE source names the person it belongs to, by an id of people.csv.");
    }

    @Test
    void withAPrivateSourceOfAStranger() {
        refuses(
                people("id,name\nann,Ann\n")
                        .with(
                                "source.json",
                                "{\"name\": \"acme\", \"visibility\": \"PRIVATE\", \"owner\": \"crm:7\"}"),
                "source.json, field owner: 'crm:7' is neither in people.csv nor somebody known: write an id of people.csv, or a reference source:id.");
    }

    @Test
    void withoutPeople() {
        refuses(
                BundleText.ofAnnAndBo().without("people.csv"),
                "people.csv is missing, and nobody was imported from source 'acme' before: add people.csv.");
    }

    @Test
    void withoutARequiredColumn() {
        refuses(
                people("id,given_name\nann,Ann\n"),
                "people.csv, line 1: the header lacks the required column 'name': add it");
    }

    @Test
    void withAColumnTwice() {
        refuses(
                people("id,name,email,email\nann,Ann,a@b.example,c@d.example\n"),
                "people.csv, line 1: the header names column 'email' twice: remove or rename one");
    }

    @Test
    void withAnEmptyFile() {
        refuses(people(""), "people.csv, line 1: is empty: begin it with a row of column names");
    }

    @Test
    void withANulByte() {
        refuses(
                people("id,name\nann,Ann\nbo,B\0o\n"),
                "people.csv, line 3: holds a NUL byte: save the file as plain CSV text in UTF-8");
    }

    @Test
    void inAnotherEncoding() {
        refuses(
                BundleText.ofAcme()
                        .with(
                                "people.csv",
                                "id,name\nann,Ann\nzoe,Zoë\n"
                                        .getBytes(StandardCharsets.ISO_8859_1)),
                "people.csv, line 3: is not UTF-8: save the file as CSV in UTF-8");
    }

    @Test
    void inUtf16() {
        refuses(
                BundleText.ofAcme()
                        .with("people.csv", "id,name\nann,Ann\n".getBytes(StandardCharsets.UTF_16)),
                "people.csv, line 1: is not UTF-8: save the file as CSV in UTF-8");
    }

    @Test
    void withTextBehindAClosingQuote() {
        refuses(
                people("id,name\nann,\"Ann\" B\n"),
                "people.csv, line 2: is not CSV as RFC 4180 has it (Unexpected character after closing quote: ' ' (0x20) (record starting at line 2)): check the quotes of this row");
    }

    @Test
    void withAQuoteThatIsNeverClosed() {
        ImportJob job = desk.take(people("id,name\nann,\"Ann\nbo,Bo\n").folder(folder));

        assertThat(job.message())
                .startsWith("people.csv, line 2: is not CSV as RFC 4180 has it")
                .endsWith("check the quotes of this row");
    }

    @Test
    void withACellOfMoreThan64Kilobytes() {
        refuses(
                people("id,name,bio\nann,Ann," + "x".repeat(65_537) + "\n"),
                "people.csv, line 2: cell 3 is longer than 65,536 characters: shorten it, or close its quotes");
    }

    @Test
    void withACellThatNeverEnds() {
        ImportJob job =
                desk.take(people("id,name\nann,\"" + "x".repeat(3_000_000) + "\n").folder(folder));

        assertThat(job.message())
                .isEqualTo(
                        "people.csv, line 2: is not CSV as RFC 4180 has it (a cell is longer than 65,536 characters, or its quotes are not closed): check the quotes of this row");
    }

    @Test
    void aFaultInTheLastFileKeepsTheFirstOnesOutToo() {
        refuses(
                BundleText.ofAnnAndBo().with("vendor.csv", "id\nzeta\n"),
                "vendor.csv, line 1: the header lacks the required column 'organization_id': add it");
    }

    @Test
    void aByteOrderMarkDoesNoHarm() {
        assertThat(desk.take(people("\uFEFFid,name\nann,Ann\n").folder(folder)).created())
                .isEqualTo(1);
    }

    @Test
    void carriageReturnsAndQuotedLineBreaksDoNoHarm() {
        ImportJob job =
                desk.take(
                        people("id,name,bio\r\nann,Ann,\"one\r\n\"\"two\"\"\"\r\nbo,,\r\n")
                                .folder(folder));

        assertThat(desk.rejections(job))
                .containsExactly(
                        "people.csv, line 4, column name: the cell is empty, but a value is required");
        assertThat(desk.ask("MATCH (p:Person) RETURN p.bio")).containsExactly("one\r\n\"two\"");
    }

    @Test
    void aFileThatIsNoZip() throws IOException {
        refuses(
                Files.writeString(folder.resolve("bundle.zip"), "hello"),
                "The file is not a zip that can be read (it does not end as a zip does): make it again with an ordinary zip program.");
    }
}
