package io.commonground.demo;

import io.commonground.intake.ImportJob;
import io.commonground.intake.Imports;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Fills an empty service with the demo data before it says that it is ready. */
@Component
@Profile("demo")
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
        if (arguments.containsOption("import") || !imports.list(1, null).edges().isEmpty()) {
            return;
        }
        LOG.info("Importing the demo data");
        Path folder = directory.resolve("demo");
        DemoBundle.write(folder, DemoBundle.TODAY);
        ImportJob job = imports.await(imports.submit(folder), _ -> {});
        LOG.info("Demo data: {}", job.state());
    }
}
