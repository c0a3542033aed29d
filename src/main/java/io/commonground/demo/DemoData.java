package io.commonground.demo;

import io.commonground.intake.ImportJob;
import io.commonground.intake.ImportState;
import io.commonground.intake.Imports;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Fills an empty embedded database with the demo data before the service says it is ready. */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "spring.neo4j.uri", matchIfMissing = true, havingValue = "none")
class DemoData implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);

    private final Imports imports;
    private final Path directory;

    DemoData(Imports imports, @Value("${commonground.embedded.directory:data}") Path directory) {
        this.imports = imports;
        this.directory = directory;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.containsOption("import")) {
            return;
        }
        ImportJob job = imports.await(unfinished().orElseGet(this::begin), _ -> {});
        if (job.state() != ImportState.DONE) {
            LOG.warn("The demo data could not be imported. {}", job.message());
        }
    }

    /** The newest import, if there is any: where one was cut short, it goes on. */
    private Optional<String> unfinished() {
        return imports.list(1, null).nodes().stream().findFirst().map(ImportJob::id);
    }

    private String begin() {
        LOG.info("Importing the demo data");
        Path folder = directory.resolve("demo");
        DemoBundle.write(folder, DemoBundle.TODAY);
        return imports.submit(folder);
    }
}
