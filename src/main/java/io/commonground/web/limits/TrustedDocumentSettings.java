package io.commonground.web.limits;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which documents are answered.
 *
 * @param trustedDocuments a folder of {@code .graphql} files; where it is set, nothing else is
 */
@ConfigurationProperties("commonground.limits")
record TrustedDocumentSettings(@Nullable Path trustedDocuments) {

    TrustedDocumentSettings {
        if (trustedDocuments != null && !Files.isDirectory(trustedDocuments)) {
            throw Setting.wrong("trusted-documents", trustedDocuments, "there is no such folder");
        }
    }
}
