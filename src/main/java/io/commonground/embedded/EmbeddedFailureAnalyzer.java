package io.commonground.embedded;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints why the embedded Neo4j did not start as one sentence instead of a stack trace. */
class EmbeddedFailureAnalyzer extends AbstractFailureAnalyzer<EmbeddedNeo4jFailed> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, EmbeddedNeo4jFailed cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
