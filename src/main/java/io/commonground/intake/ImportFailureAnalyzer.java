package io.commonground.intake;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints a path that leads nowhere as one sentence instead of a stack trace. */
class ImportFailureAnalyzer extends AbstractFailureAnalyzer<NothingToImport> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NothingToImport cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
