package io.commonground.accounts.org;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.Asker;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** How our people stand with stakeholders, and should, whoever leaves. */
@GraphTest
@TestPropertySource(properties = "commonground.ties.scoring-day=2026-11-22")
class RelationshipTests {

    private static final String ALL =
            "stakeholders(former: true) { nodes { relationships { person { name } stakeholder { name } current desired withUs source { name } history { current desired retractedAt } } } }";
    private static final String FIRST = "account.stakeholders.nodes[0].relationships";

    @LocalServerPort int port;
    @Autowired TestGraph graph;

    private Acme acme;

    @BeforeEach
    void acme() {
        acme = new Acme(graph, port).draw().stakeholder("Ann", 0.5);
    }

    private Asker.Answer set(String ours, String more) {
        return acme.change(
                "setRelationship(account: \"test:acme\", person: \"test:%s\", stakeholder: \"test:Ann\", %s) { relationship { current desired } userErrors { code } }"
                        .formatted(ours, more));
    }

    @Test
    void whatIsAndWhatIsWantedAreSaidApartAndWhatWasSaidBeforeIsKept() {
        set("Max", "current: WARM, desired: TRUSTED");
        Asker.Answer changed = set("Max", "current: STALE, idempotencyKey: \"k\"");
        set("Max", "current: STALE, idempotencyKey: \"k\"");

        assertThat(changed.<String>at("setRelationship.relationship.desired")).isEqualTo("TRUSTED");
        Asker.Answer answer = acme.ask(ALL);
        assertThat(answer.codes()).as(answer.body()).isEmpty();
        assertThat(answer.<List<String>>at(FIRST + "[*].current")).containsExactly("STALE");
        assertThat(answer.<List<String>>at(FIRST + "[*].source.name")).containsExactly("recorded");
        assertThat(answer.<List<String>>at(FIRST + "[0].history[*].current"))
                .containsExactly("STALE", "WARM");
        assertThat(set("Max", "current: TRUSTED, idempotencyKey: \"k\"").codes())
                .containsExactly("CONFLICT");
        assertThat(acme.ask(ALL).<List<String>>at(FIRST + "[*].current")).containsExactly("STALE");
    }

    @Test
    void itStaysWhenOursLeavesAndWhenTheirsLeaves() {
        set("Max", "current: TRUSTED");
        assertThat(acme.ask(ALL).<List<Boolean>>at(FIRST + "[*].withUs")).containsExactly(true);

        graph.run(
                "MATCH (p:Person)-[w:WORKED_AT]->() SET w.to = '2025', w.toDay = 20453 REMOVE w.current");

        assertThat(acme.names("")).isEmpty();
        Asker.Answer answer = acme.ask(ALL);
        assertThat(answer.<List<String>>at(FIRST + "[*].current")).containsExactly("TRUSTED");
        assertThat(answer.<List<Boolean>>at(FIRST + "[*].withUs")).containsExactly(false);
    }

    @Test
    void aDayBeforeAnybodySaidSoHasNone() {
        set("Max", "current: TRUSTED");

        assertThat(
                        acme.ask(
                                        "stakeholders(asOf: \"2026-01-01\") { nodes { person { name } relationships { current } } }")
                                .<List<String>>at("account.stakeholders.nodes[0].relationships"))
                .isEmpty();
    }

    @Test
    void itIsBetweenOneOfOursAndAStakeholder() {
        graph.person("Zoe");
        assertThat(codes(set("Zoe", "current: WARM"))).containsExactly("NOT_OURS");
        assertThat(codes(set("Max", "note: \"Hm\""))).containsExactly("NOTHING_SAID");
        graph.run("MATCH ()-[r:STAKEHOLDER_OF]->() DELETE r");
        assertThat(codes(set("Max", "current: WARM"))).containsExactly("NOT_A_STAKEHOLDER");
    }

    private static List<String> codes(Asker.Answer answer) {
        return answer.at("setRelationship.userErrors[*].code");
    }
}
