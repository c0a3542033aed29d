package io.commonground;

import io.commonground.directory.Organization;
import io.commonground.links.Subject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.stereotype.Component;

/** Keeps what the inspection of the schema found when the service started. */
@Component
public class SchemaInspection implements GraphQlSourceBuilderCustomizer {

    private @Nullable SchemaReport report;

    @Override
    public void customize(
            org.springframework.graphql.execution.GraphQlSource.SchemaResourceBuilder builder) {
        builder.inspectSchemaMappings(
                inspector -> {
                    inspector.classMapping("Institution", Organization.class);
                    for (String subject :
                            new String[] {
                                "Interest", "Topic", "Style", "PastInteraction", "Undisclosed"
                            }) {
                        inspector.classMapping(subject, Subject.class);
                    }
                },
                found -> report = found);
    }

    SchemaReport report() {
        return Objects.requireNonNull(report);
    }
}
