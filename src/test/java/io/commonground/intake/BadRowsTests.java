package io.commonground.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A bad row stays out and is told by file, line, column and reason; the rest goes in. */
@GraphTest
class BadRowsTests {

    @Autowired Imports imports;
    @Autowired Jobs jobs;
    @Autowired TestGraph graph;
    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(imports, jobs, graph);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "affiliations.csv | person_id,target_id,kind,from,to | ann,zeta,EMPLOYMENT,2015,2011 | column to: ends on 2011, before it begins on 2015 (column from): swap or correct the dates",
                "affiliations.csv | person_id,target_id,kind,from,to | ann,zeta,EMPLOYMENT,05/2011, | column from: '05/2011' is not a date: write YYYY, YYYY-MM or YYYY-MM-DD",
                "affiliations.csv | person_id,target_id,kind,from,to | ann,zeta,EMPLOYMENT,2011-02-30, | column from: '2011-02-30' is not a day of the calendar",
                "affiliations.csv | person_id,target_id,kind,title,unit | ann,zeta,JOB,, | column kind: 'JOB' is not known: write one of EMPLOYMENT, EDUCATION, BOARD_SEAT, MEMBERSHIP",
                "affiliations.csv | person_id,target_id,kind,title,unit | cy,zeta,EMPLOYMENT,, | column person_id: 'cy' is unknown in source 'acme': add it to people.csv, or correct the id",
                "affiliations.csv | person_id,target_id,kind,title,unit | ann,beta,EMPLOYMENT,, | column target_id: 'beta' is unknown in source 'acme': add it to organizations.csv or boards.csv, or correct the id",
                "affiliations.csv | person_id,target_id,kind,title,unit | ,zeta,EMPLOYMENT,, | column person_id: the cell is empty, but a value is required",
                "affiliations.csv | person_id,target_id,kind,title,unit | ann,zeta,EMPLOYMENT,=1+1, | column title: the cell holds a formula: replace it by its value",
                "affiliations.csv | person_id,target_id,kind,title,unit | ann,zeta,EMPLOYMENT,@SUM(A1:A9), | column title: the cell holds a formula: replace it by its value",
                "affiliations.csv | person_id,target_id,kind,title,unit | ann,zeta,EMPLOYMENT,a,b,c | the row has 6 cells, the header 5: put cells that hold a comma in quotes",
                "affiliations.csv | person_id,target_id,kind,confidence | ann,zeta,EMPLOYMENT,1.5 | column confidence: 1.5 is out of range: write a number from 0 to 1",
                "affiliations.csv | person_id,target_id,kind,current | ann,zeta,EMPLOYMENT,maybe | column current: 'maybe' is neither true nor false",
                "connections.csv | person_id,other_id,kind | ann,ann,FRIEND | column other_id: a person cannot be connected to themselves: name two people",
                "connections.csv | person_id,other_id,kind | ann,cy,FRIEND | column other_id: 'cy' is unknown in source 'acme': add it to people.csv, or correct the id",
                "organizations.csv | id,name,kind,headcount | beta,Beta,COMPANY,-4 | column headcount: -4 is negative: write 0 or more",
                "organizations.csv | id,name,kind,parent_id | beta,Beta,COMPANY,beta | column parent_id: an organization cannot be its own parent: leave parent_id empty",
                "boards.csv | id,name,organization_id | b,Board,beta | column organization_id: 'beta' is unknown in source 'acme': add it to organizations.csv, or correct the id",
                "boards.csv | id,name,kind | b,Board,PANEL | column kind: 'PANEL' is not known: write one of BOARD, ADVISORY_BOARD, COMMITTEE",
                "interactions.csv | id,kind,at | m,MEETING,2026-01-05T10:00 | column at: '2026-01-05T10:00' is not a moment: write a day as 2026-11-01, or a timestamp with its zone as 2026-11-01T09:30:00Z",
                "interactions.csv | id,kind,at,severity | m,SUPPORT_CASE,2026-01-05,7 | column severity: 7 is out of range: write a number from 1 to 4",
                "interactions.csv | id,kind,at,resolved_at | m,SUPPORT_CASE,2026-01-05,2026-01-04 | column resolved_at: ends on 2026-01-04, before it begins on 2026-01-05 (column at): swap or correct the dates",
                "participants.csv | interaction_id,person_id | m,ann | column interaction_id: 'm' is unknown in source 'acme': add it to interactions.csv, or correct the id",
                "accounts.csv | id,organization_id | a,beta | column organization_id: 'beta' is unknown in source 'acme': add it to organizations.csv, or correct the id",
                "accounts.csv | id,organization_id,manager_id | a,zeta,cy | column manager_id: 'cy' is unknown in source 'acme': add it to people.csv, or correct the id",
                "stakeholders.csv | account_id,person_id | a,ann | column account_id: 'a' is unknown in source 'acme': add it to accounts.csv, or correct the id",
                "executives.csv | person_id,seniority | ann,BOSS | column seniority: 'BOSS' is not known: write one of C_LEVEL, EVP, SVP, VP, DIRECTOR",
                "account_facts.csv | account_id,kind,text | a,RISK,Churn | column account_id: 'a' is unknown in source 'acme': add it to accounts.csv, or correct the id",
                "person_facts.csv | person_id,kind,text,level | ann,EXPERTISE,Wine,9 | column level: 9 is out of range: write a number from 1 to 3",
                "person_facts.csv | person_id,kind,text,visibility | ann,LIKES,Wine,PRIVATE | column visibility: a private fact needs an owner: put it into a bundle whose source.json says visibility PRIVATE",
                "account_figures.csv | account_id,year | a,1492 | column year: 1492 is out of range: write a number from 1900 to 2200",
                "sponsorships.csv | account_id,person_id | a,ann | column account_id: 'a' is unknown in source 'acme': add it to accounts.csv, or correct the id",
                "vendor.csv | organization_id | beta | column organization_id: 'beta' is unknown in source 'acme': add it to organizations.csv, or correct the id"
            })
    void aBadRowIsToldByFileLineColumnAndReason(
            String file, String header, String row, String told) {
        BundleText bundle = BundleText.ofAnnAndBo();
        if (file.equals("organizations.csv")) {
            bundle.without("affiliations.csv").without("boards.csv");
        }

        ImportJob job = desk.take(bundle.with(file, header + "\n" + row + "\n").folder(folder));

        assertThat(job.message()).isNull();
        assertThat(desk.rejections(job))
                .containsExactly(
                        file + ", line 2" + (told.startsWith("column") ? ", " : ": ") + told);
        assertThat(job.rejected()).isEqualTo(1);
        assertThat(job.rowsRead()).isEqualTo(job.created() + job.rejected());
        assertThat(desk.ask("MATCH (p:Person) RETURN p.name ORDER BY p.name"))
                .containsExactly("Ann", "Bo");
    }

    @Test
    void namesThatBeginLikeFormulasButAreNoneGoIn() {
        ImportJob job =
                desk.take(
                        BundleText.ofAcme()
                                .with(
                                        "people.csv",
                                        "id,name,phone,headline\nann,Ann,+41 44 268 12 34,@ann on Mastodon\nbo,Bo,-,- retired -\n")
                                .folder(folder));

        assertThat(job.created()).isEqualTo(2);
    }

    @Test
    void aChildOfAnUnknownParentGoesInWithoutIt() {
        ImportJob job =
                desk.take(
                        BundleText.ofAnnAndBo()
                                .with(
                                        "boards.csv",
                                        "id,name,organization_id,parent_id\naudit,Audit,zeta,nobody\n")
                                .folder(folder));

        assertThat(job.incomplete()).isEqualTo(1);
        assertThat(job.rejected()).isZero();
        assertThat(desk.rejections(job))
                .containsExactly(
                        "boards.csv, line 2, column parent_id: 'nobody' is unknown in source 'acme': add it to boards.csv, or correct the id");
    }

    @Test
    void aBoardCannotTakeTheIdOfAnOrganization() {
        ImportJob job =
                desk.take(
                        BundleText.ofAnnAndBo()
                                .with("boards.csv", "id,name\nzeta,Board of Zeta\n")
                                .folder(folder));

        assertThat(desk.rejections(job))
                .containsExactly(
                        "boards.csv, line 2, column id: 'zeta' already names an organization or board of this source, which share their ids: give it an id of its own");
        assertThat(desk.ask("MATCH (c:Company) RETURN c.name")).containsExactly("Zeta Inc");
    }

    @Test
    void ofTwoRowsOfTheSameIdentityTheLaterCounts() {
        ImportJob job =
                desk.take(
                        BundleText.ofAcme()
                                .with("people.csv", "id,name\nann,Ann\nbo,Bo\nann,Anna\nbo,Bo\n")
                                .folder(folder));

        assertThat(desk.rejections(job))
                .containsExactly(
                        "people.csv, line 2: line 4 says something else of the same identity (id): keep one of the two; the later one went in");
        assertThat(job.created()).isEqualTo(2);
        assertThat(job.unchanged()).isEqualTo(1);
        assertThat(desk.ask("MATCH (p:Person) RETURN p.name ORDER BY p.name"))
                .containsExactly("Anna", "Bo");
    }

    @Test
    void onlyTheFirstThousandRejectionsAreKept() {
        String rows =
                "%d,\n"
                        .repeat(1_200)
                        .formatted(java.util.stream.IntStream.range(0, 1_200).boxed().toArray());

        ImportJob job =
                desk.take(
                        BundleText.ofAcme()
                                .with("people.csv", "id,name\nann,Ann\n" + rows)
                                .folder(folder));

        assertThat(job.rejected()).isEqualTo(1_200);
        assertThat(desk.rejections(job)).hasSize(1_000);
    }

    @Test
    void unknownColumnsAndFilesAreNamedAndIgnored() {
        ImportJob job =
                desk.take(
                        BundleText.ofAcme()
                                .with("people.csv", "id,name,shoe_size\nann,Ann,38\n")
                                .with("notes.txt", "hello")
                                .folder(folder));

        assertThat(job.created()).isEqualTo(1);
        assertThat(job.ignoredFiles()).containsExactly("notes.txt");
        assertThat(desk.file(job, "people.csv").unknownColumns()).containsExactly("shoe_size");
    }
}
