package io.commonground.intake;

import io.commonground.graph.GraphUnavailable;
import io.commonground.ties.Ties;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** {@code --import PATH}: imports a bundle, shows how far it is, reports, and ends the process. */
@Component
@ConditionalOnProperty(ImportCommand.PATH)
class ImportCommand implements ApplicationRunner {

    /** The property that holds the path; the command line alone sets it. */
    static final String PATH = "commonground.intake.import-path";

    private static final int SHOWN_REJECTIONS = 20;

    private final Imports imports;
    private final Jobs jobs;
    private final Ties ties;
    private final Environment environment;
    private final ApplicationContext context;

    ImportCommand(
            Imports imports,
            Jobs jobs,
            Ties ties,
            Environment environment,
            ApplicationContext context) {
        this.imports = imports;
        this.jobs = jobs;
        this.ties = ties;
        this.environment = environment;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Path bundle = Path.of(environment.getRequiredProperty(PATH));
        int code = run(bundle);
        System.exit(SpringApplication.exit(context, () -> code));
    }

    /** Imports, and tells the exit code: 0 where the bundle went in. */
    int run(Path bundle) {
        ProgressLine line = new ProgressLine(System.out, isTerminal());
        try {
            ImportJob job = imports.await(imports.submitOrResume(bundle), line::show);
            line.end();
            List<String> of = List.of(job.id());
            ImportReport.lines(
                            job,
                            jobs.files(of).getOrDefault(job.id(), List.of()),
                            jobs.rejections(of, SHOWN_REJECTIONS).getOrDefault(job.id(), List.of()))
                    .forEach(System.out::println);
            System.out.println("Ties in the graph by evidence and strength:");
            ties.census().report().forEach(census -> System.out.println("  " + census));
            return job.state() == ImportState.DONE ? 0 : 1;
        } catch (GraphUnavailable unavailable) {
            System.err.println(unavailable.getMessage());
            return 1;
        }
    }

    private static boolean isTerminal() {
        return System.console() != null && System.console().isTerminal();
    }
}
