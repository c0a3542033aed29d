package io.commonground.intake;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How imports are taken in.
 *
 * @param directory where uploads wait; {@code imports} in the embedded database's directory by
 *     default
 * @param batchRows rows written in one transaction
 * @param largestUpload the most bytes an upload may have
 * @param largestBundle the most bytes the files of a zip may have together
 * @param lease how long a service that fell silent keeps the import it was at
 */
@ConfigurationProperties("commonground.intake")
record IntakeSettings(
        @Nullable Path directory,
        @DefaultValue("1000") int batchRows,
        @DefaultValue("4GB") DataSize largestUpload,
        @DefaultValue("4GB") DataSize largestBundle,
        @DefaultValue("2m") Duration lease) {

    IntakeSettings {
        if (batchRows < 1 || batchRows > 10_000) {
            throw new IllegalArgumentException(
                    "commonground.intake.batch-rows is %d: write a number from 1 to 10000"
                            .formatted(batchRows));
        }
    }
}
