package io.commonground.ties;

import io.commonground.graph.Graph;
import io.commonground.graph.GraphUnavailable;
import java.io.PrintStream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * {@code --rebuild-ties} derives all ties anew, {@code --check-ties} compares them with the facts;
 * either ends the process.
 */
@Component
@ConditionalOnProperty(TieCommand.WHAT)
class TieCommand implements ApplicationRunner {

    /** The property that holds what to do; the command line alone sets it. */
    static final String WHAT = "commonground.ties.command";

    static final String REBUILD = "rebuild-ties";
    static final String CHECK = "check-ties";

    private final Ties ties;
    private final TieCheck check;
    private final Environment environment;
    private final ApplicationContext context;

    TieCommand(
            Ties ties,
            Graph graph,
            TieSettings settings,
            ScoringSettings scoring,
            Environment environment,
            ApplicationContext context) {
        this.ties = ties;
        this.check = new TieCheck(graph, settings, scoring);
        this.environment = environment;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        int code = run(environment.getRequiredProperty(WHAT), System.out);
        System.exit(SpringApplication.exit(context, () -> code));
    }

    /** Does it, and tells the exit code: 1 where ties differ from what the facts give. */
    int run(String what, PrintStream out) {
        Progress progress = new Progress(out);
        try {
            return what.equals(CHECK) ? check(progress, out) : rebuild(progress, out);
        } catch (GraphUnavailable unavailable) {
            System.err.println(unavailable.getMessage());
            return 1;
        }
    }

    private int rebuild(Progress progress, PrintStream out) {
        out.println(
                "Dropping all ties, to derive them anew. Broken off, it goes on with the next start.");
        ties.rebuild(left -> progress.show("Deriving ties, %,d people to go", left));
        out.println("Ties in the graph by evidence and strength:");
        ties.census().report().forEach(line -> out.println("  " + line));
        return 0;
    }

    private int check(Progress progress, PrintStream out) {
        TieCheckReport report =
                check.run(
                        people -> progress.show("Compared the ties of %,d people", people),
                        out::println);
        out.println(report);
        return report.isConsistent() ? 0 : 1;
    }
}
