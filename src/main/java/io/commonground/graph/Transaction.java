package io.commonground.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;

/** Several statements that take effect together, or not at all. */
public final class Transaction {

    private final TransactionContext context;

    Transaction(TransactionContext context) {
        this.context = context;
    }

    public List<Row> run(String statement, Map<String, ?> parameters) {
        try {
            return context.run(Statements.text(statement), asObjects(parameters)).list(Row::new);
        } catch (Neo4jException refused) {
            throw Failures.isOutOfMemory(refused) ? Failures.translate(refused) : refused;
        }
    }

    /** The rows while the transaction is open; for answers too large to hold. */
    public Stream<Row> stream(String statement, Map<String, ?> parameters) {
        return context.run(Statements.text(statement), asObjects(parameters)).stream()
                .map(Row::new);
    }

    public Optional<Row> find(String statement, Map<String, ?> parameters) {
        return run(statement, parameters).stream().findFirst();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asObjects(Map<String, ?> parameters) {
        return (Map<String, Object>) parameters;
    }
}
