package io.commonground.demo;

import io.commonground.intake.ImportJob;
import io.commonground.intake.Imports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    DemoData(Imports imports) {
        this.imports = imports;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (arguments.containsOption("import") || !imports.list(1, null).edges().isEmpty()) {
            return;
        }
        LOG.info("Importing the demo data");
        Path folder = Files.createTempDirectory("common-ground-demo");
        DemoBundle.write(folder, DemoBundle.TODAY);
        ImportJob job = imports.await(imports.submit(folder), _ -> {});
        LOG.info("Demo data: {}", job.state());
    }
}
