package io.commonground.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.Asker;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody of the team withdraws stays so until its source says something else. */
@GraphTest
class WithdrawnFactsTests {

    private static final String HEADER = "account_id,kind,text,amount,currency\n";

    @LocalServerPort int port;
    @Autowired TestGraph graph;
    @Autowired Imports imports;
    @Autowired Jobs jobs;
    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(imports, jobs, graph);
        take("zeta-1,BUDGET,Robots,5,EUR\nzeta-1,RISK,Price,,\n");
    }

    private ImportJob take(String facts) {
        return desk.take(
                BundleText.ofAnnAndBo()
                        .with("accounts.csv", "id,organization_id\nzeta-1,zeta\n")
                        .with("account_facts.csv", HEADER + facts)
                        .full()
                        .folder(folder));
    }

    private List<String> facts() {
        return Asker.at(port)
                .ask("{ account(id: \"acme:zeta-1\") { facts { text } } }")
                .at("account.facts[*].text");
    }

    private void withdraw(int which) {
        Asker asker = Asker.at(port);
        String id =
                asker.ask("{ account(id: \"acme:zeta-1\") { facts { id } } }")
                        .at("account.facts[%d].id".formatted(which));
        assertThat(
                        asker.ask(
                                        "mutation { retractFact(id: \"%s\", reason: \"Not so\") { userErrors { code } } }"
                                                .formatted(id))
                                .codes())
                .isEmpty();
    }

    @Test
    void theNextImportDoesNotBringItBack() {
        withdraw(0);

        ImportJob again = take("zeta-1,BUDGET,Robots,5,EUR\nzeta-1,RISK,Price,,\n");

        assertThat(again.state()).isEqualTo(ImportState.DONE);
        assertThat(desk.file(again, "account_facts.csv").unchanged()).isEqualTo(2);
        assertThat(facts()).containsExactly("Price");
    }

    @Test
    void anotherRowOfItDoes() {
        withdraw(0);

        take("zeta-1,BUDGET,Robots,6,EUR\nzeta-1,RISK,Price,,\n");

        assertThat(facts()).containsExactly("Robots", "Price");
    }

    @Test
    void whatTheSourceItselfHadLeftOutComesBackWithIt() {
        take("zeta-1,RISK,Price,,\n");
        assertThat(facts()).containsExactly("Price");

        take("zeta-1,BUDGET,Robots,5,EUR\nzeta-1,RISK,Price,,\n");

        assertThat(facts()).containsExactly("Robots", "Price");
    }

    @Test
    void whatTheTeamRecordsIsNotEndedByAFullSnapshot() {
        Asker.at(port)
                .ask(
                        "mutation { recordAccountFact(input: {account: \"acme:zeta-1\", kind: RISK, text: \"Price\"}) { fact { id } } }");

        take("zeta-1,BUDGET,Robots,5,EUR\n");

        assertThat(facts()).containsExactly("Robots", "Price");
    }
}
