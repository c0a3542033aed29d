package io.commonground.intake;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;

/** Leaves the web server out where {@code --import} asks for an import and nothing else. */
class ImportCommandLine implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        PropertySource<?> arguments = environment.getPropertySources().get("commandLineArgs");
        String path = arguments == null ? null : path(arguments);
        if (path != null) {
            environment
                    .getPropertySources()
                    .addFirst(
                            new MapPropertySource(
                                    "importCommand",
                                    Map.of(
                                            ImportCommand.PATH,
                                            path,
                                            "spring.main.web-application-type",
                                            "none")));
        }
    }

    /** Both {@code --import=PATH} and {@code --import PATH}. */
    private static @Nullable String path(PropertySource<?> arguments) {
        if (arguments.getProperty("import") instanceof String path) {
            return path.isEmpty() && arguments.getProperty("nonOptionArgs") instanceof String next
                    ? next
                    : path;
        }
        return null;
    }
}
