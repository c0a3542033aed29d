package io.commonground.graph;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * What the log may hold of an error: which it is, and where; not its message, which may quote
 * people's data.
 */
public final class Fault extends Exception {

    private final String kind;

    private Fault(String kind, @Nullable Throwable cause) {
        super(kind, cause);
        this.kind = kind;
    }

    /** The error without its words, nor those of its causes. */
    public static Fault of(Throwable error) {
        return of(error, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static Fault of(Throwable error, Set<Throwable> seen) {
        seen.add(error);
        Throwable cause = error.getCause();
        Fault fault =
                new Fault(
                        kind(error),
                        cause == null || seen.contains(cause) ? null : of(cause, seen));
        fault.setStackTrace(error.getStackTrace());
        return fault;
    }

    private static String kind(Throwable error) {
        String name = error.getClass().getName();
        return error instanceof Neo4jException database && database.code() != null
                ? name + " " + database.code()
                : name;
    }

    @Override
    public String toString() {
        return kind;
    }
}
