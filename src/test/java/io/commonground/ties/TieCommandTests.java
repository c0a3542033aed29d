package io.commonground.ties;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.graph.Graph;
import io.commonground.graph.GraphTest;
import io.commonground.graph.TestGraph;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.test.context.TestPropertySource;

@GraphTest
@TestPropertySource(properties = "commonground.ties.scoring-day=2026-11-22")
class TieCommandTests {

    @Autowired TestGraph graph;
    @Autowired Ties ties;
    @Autowired Graph statements;
    @Autowired TieSettings settings;
    @Autowired ScoringSettings scoring;
    @Autowired Environment environment;
    @Autowired ApplicationContext context;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void friendsAndABoard() {
        new FactsOf(graph)
                .draw(
                        """
                        Ann board Acme(9) 2023-11-22..now
                        Bo board Acme(9) 2023-11-22..now
                        Cy friend Di
                        """);
    }

    @Test
    void tiesThatFollowFromTheFactsPassTheCheck() {
        ties.derive(_ -> {});
        assertThat(command(TieCommand.CHECK)).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("Compared 2 ties of 4 people for 2026-11-22: 0 differ.");
    }

    @Test
    void aTieThatIsMissingOneTooManyAndOneThatIsOffAreNamed() {
        ties.derive(_ -> {});
        graph.run("MATCH (:Person {id: 'Ann'})-[t:TIE]->() SET t.open = t.open + 0.01");
        graph.run("MATCH (:Person {id: 'Cy'})-[t:TIE]->() DELETE t");
        graph.run(
                "MATCH (a:Person {id: 'Ann'}), (d:Person {id: 'Di'}) CREATE (d)-[:TIE {open: 0.5, basis: 'O'}]->(a)");
        assertThat(command(TieCommand.CHECK)).isOne();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("Ann (Ann) and Bo (Bo): stored open 0.5165")
                .contains("the facts give open 0.5065")
                .contains("Cy (Cy) and Di (Di): stored none, the facts give open 0.8000")
                .contains("Di (Di) and Ann (Ann): stored open 0.5000")
                .contains("3 differ.");
    }

    @Test
    void whoIsStillDueIsTold() {
        ties.derive(_ -> {});
        new FactsOf(graph).draw("Ann friend Di");
        assertThat(command(TieCommand.CHECK)).isOne();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("2 people and units are due");
    }

    @Test
    void aRebuildMendsWhatTheCheckFinds() {
        graph.run(
                "MATCH (a:Person {id: 'Ann'}), (d:Person {id: 'Di'}) CREATE (a)-[:TIE {open: 0.5}]->(d)");
        assertThat(command(TieCommand.REBUILD)).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("  INFERRED strong 1");
        assertThat(command(TieCommand.CHECK)).isZero();
    }

    @Test
    void theCommandLineAsksForOneOrTheOther() {
        assertThat(asked("--rebuild-ties")).isEqualTo("rebuild-ties");
        assertThat(asked("--check-ties")).isEqualTo("check-ties");
        assertThat(asked("--import=x")).isNull();
    }

    private static String asked(String argument) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(argument));
        new TieCommandLine().postProcessEnvironment(environment, new SpringApplication());
        return environment.getProperty(TieCommand.WHAT);
    }

    private int command(String what) {
        return new TieCommand(ties, statements, settings, scoring, environment, context)
                .run(what, new PrintStream(said, true, StandardCharsets.UTF_8));
    }
}
