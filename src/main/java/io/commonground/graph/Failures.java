package io.commonground.graph;

import java.util.Locale;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

/** Turns the driver's errors into the few that a caller can act on. */
public final class Failures {

    private Failures() {}

    public static RuntimeException translate(Neo4jException failure) {
        if (isOutOfTime(failure)) {
            return new TimeBudgetExceeded(failure);
        }
        if (isOutOfMemory(failure)) {
            return new TimeBudgetExceeded(failure);
        }
        if (failure instanceof ServiceUnavailableException
                || failure instanceof SessionExpiredException
                || isOutOfConnections(failure)
                || code(failure).startsWith("Neo.TransientError.General.DatabaseUnavailable")) {
            return new GraphUnavailable(failure);
        }
        return failure;
    }

    /** The driver would try these again, in vain. */
    static boolean isOutOfMemory(Neo4jException failure) {
        return code(failure).contains("OutOfMemory");
    }

    private static boolean isOutOfConnections(Neo4jException failure) {
        return (failure instanceof ClientException || failure instanceof TransientException)
                && String.valueOf(failure.getMessage())
                        .toLowerCase(Locale.ROOT)
                        .contains("connection");
    }

    private static boolean isOutOfTime(Neo4jException failure) {
        return code(failure).contains("TransactionTimedOut")
                || code(failure).contains("TransactionValidationFailed");
    }

    private static String code(Neo4jException failure) {
        return failure.code() == null ? "" : failure.code();
    }
}
