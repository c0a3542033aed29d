package io.commonground.intake;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.Order;

/** Refuses a path of {@code --import} that leads nowhere before anything else is started. */
@Order(0)
class ImportPathCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String path = context.getEnvironment().getProperty(ImportCommand.PATH);
        if (path != null && !isThere(path)) {
            throw new NothingToImport(path);
        }
    }

    private static boolean isThere(String path) {
        try {
            return !path.isBlank() && Files.isReadable(Path.of(path));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }
}
