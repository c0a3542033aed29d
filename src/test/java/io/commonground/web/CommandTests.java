package io.commonground.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.commonground.CommonGroundApplication;
import io.commonground.graph.TestDatabase;
import io.commonground.intake.Imports;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

class CommandTests {

    @TempDir Path directory;

    @Test
    void aCommandStartsWithoutAWebServer() {
        TestDatabase.Access access = TestDatabase.access();
        try (var service =
                new SpringApplicationBuilder(CommonGroundApplication.class)
                        .web(WebApplicationType.NONE)
                        .run(
                                "--spring.neo4j.uri=" + access.uri(),
                                "--spring.neo4j.authentication.username=neo4j",
                                "--spring.neo4j.authentication.password=" + access.password(),
                                "--commonground.ties.refresh=-",
                                "--commonground.paths.read-ahead=false",
                                "--commonground.intake.directory=" + directory)) {
            assertThat(service.getBean(Imports.class)).isNotNull();
        }
    }
}
