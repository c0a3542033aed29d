package io.commonground.ties;

import java.util.List;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;

/** Leaves the web server out where the command line asks for work on ties and nothing else. */
class TieCommandLine implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        PropertySource<?> arguments = environment.getPropertySources().get("commandLineArgs");
        if (arguments == null) {
            return;
        }
        List.of(TieCommand.CHECK, TieCommand.REBUILD).stream()
                .filter(arguments::containsProperty)
                .findFirst()
                .ifPresent(what -> environment.getPropertySources().addFirst(ask(what)));
    }

    private static PropertySource<?> ask(String what) {
        return new MapPropertySource(
                "tieCommand",
                Map.of(TieCommand.WHAT, what, "spring.main.web-application-type", "none"));
    }
}
