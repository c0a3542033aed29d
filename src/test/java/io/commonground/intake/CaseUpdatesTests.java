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

/** A ticket system's word on a case beside the team's and the customer's. */
@GraphTest
class CaseUpdatesTests {

    private static final String HEADER =
            "id,kind,at,account_id,subject,severity,resolved_at,state\n";

    @Autowired Imports imports;
    @Autowired Jobs jobs;
    @Autowired TestGraph graph;
    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void desk() {
        desk = new Desk(imports, jobs, graph);
    }

    private List<String> take(String rows) {
        desk.take(
                BundleText.ofAnnAndBo()
                        .with("accounts.csv", "id,organization_id\nz,zeta\n")
                        .with("interactions.csv", HEADER + rows)
                        .folder(folder));
        return desk.ask(
                "MATCH (i:Interaction) RETURN i.externalId + coalesce(' open at ' + i.openCase, '') + coalesce(' resolved ' + toString(date(i.resolvedAt)), '') AS said ORDER BY i.key"
                        .replace("i.externalId", "i.key"));
    }

    @Test
    void whatNobodyResolvedIsAnOpenCaseOfItsAccount() {
        assertThat(
                        take(
                                """
                                1,SUPPORT_CASE,2026-11-01,z,Down,1,,
                                2,SUPPORT_CASE,2026-11-01,z,Slow,3,2026-11-02,
                                3,MEETING,2026-11-01,z,Talk,,,
                                4,SUPPORT_CASE,2026-11-01,,Whose,1,,
                                5,SUPPORT_CASE,2026-11-01,z,Off,1,,CANCELLED
                                """))
                .containsExactly(
                        "acme:1 open at acme:z",
                        "acme:2 resolved 2026-11-02",
                        "acme:3",
                        "acme:4",
                        "acme:5");
        assertThat(desk.ask("MATCH (i:Interaction) WHERE i.account = 'acme:z' RETURN i.key"))
                .hasSize(4);
    }

    @Test
    void theCustomersWordOutlivesAnUpdateOfTheTicket() {
        take("1,SUPPORT_CASE,2026-11-01,z,Down,1,,\n");
        graph.run(
                "MATCH (i:Interaction) SET i.confirmedAt = datetime('2026-11-05T00:00Z'), i.resolvedAt = i.confirmedAt REMOVE i.openCase");

        assertThat(take("1,SUPPORT_CASE,2026-11-01,z,Down again,1,,\n"))
                .containsExactly("acme:1 resolved 2026-11-05");
    }

    @Test
    void whatWasOpenedAgainWaitsForALaterResolution() {
        take("1,SUPPORT_CASE,2026-11-01,z,Down,1,2026-11-02,\n");
        graph.run(
                "MATCH (i:Interaction) SET i.reopenedAt = datetime('2026-11-05T00:00Z'), i.resolvedAt = null, i.openCase = i.account");

        assertThat(take("1,SUPPORT_CASE,2026-11-01,z,Down!,1,2026-11-02,\n"))
                .containsExactly("acme:1 open at acme:z");
        assertThat(take("1,SUPPORT_CASE,2026-11-01,z,Down!,1,2026-11-07,\n"))
                .containsExactly("acme:1 resolved 2026-11-07");
    }
}
