package io.commonground.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.commonground.graph.Graph;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Ties follow what people record, also past the end of a process. */
@GraphTest
@TestPropertySource(properties = "commonground.ties.scoring-day=2026-11-22")
class DueTiesTests {

    @Autowired TestGraph graph;
    @Autowired Graph statements;
    @Autowired Ties ties;

    @Test
    void whoIsMarkedIsDerivedSoonWithoutAnybodyWaiting() {
        annMeetsBo();

        due(Duration.ZERO).deriveSoon();

        await().until(() -> marked() == 0);
        assertThat(tied()).isTrue();
    }

    @Test
    void whatAKilledProcessLeftIsFoundAtTheNextStart() {
        annMeetsBo();

        new DueTiesAtStart(due(Duration.ZERO)).catchUp();

        await().until(() -> marked() == 0);
        assertThat(tied()).isTrue();
    }

    @Test
    void toldNotToFollowTheyWaitForTheNextImport() {
        annMeetsBo();

        due(Duration.ofSeconds(-1)).catchUp();

        assertThat(marked()).isEqualTo(2);
    }

    private DueTies due(Duration delay) {
        return new DueTies(ties, statements, new DueTieSettings(delay));
    }

    private void annMeetsBo() {
        ties.derive(_ -> {});
        new FactsOf(graph).draw("Ann meets Bo 2026-11-03");
    }

    private int marked() {
        return graph.run("MATCH (n:TiesDue) RETURN n").size();
    }

    private boolean tied() {
        return !graph.run("MATCH (:Person {id: 'Ann'})-[t:TIE]-(:Person {id: 'Bo'}) RETURN t")
                .isEmpty();
    }
}
