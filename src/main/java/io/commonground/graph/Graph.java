package io.commonground.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Runs the statements of {@code cypher/} in the driver's managed transactions: retried where that
 * helps, reading what was written before, ended in the database when their time is up.
 */
public final class Graph {

    private final Driver driver;
    private final Duration budget;
    private final Reads reads;
    private final boolean background;

    Graph(Driver driver, Duration budget) {
        this(driver, budget, new Reads(), false);
    }

    private Graph(Driver driver, Duration budget, Reads reads, boolean background) {
        this.driver = driver;
        this.budget = budget;
        this.reads = reads;
        this.background = background;
    }

    /** The same graph with another time budget for each transaction; zero means no limit. */
    public Graph within(Duration budget) {
        return new Graph(driver, budget, reads, background);
    }

    /** The same graph for work that nobody waits for: its reads do not hold up other such work. */
    public Graph inBackground(Duration budget) {
        return new Graph(driver, budget, reads, true);
    }

    /** Lets the questions that somebody waits for go first, for that long at most. */
    public void yieldToReads(Duration atMost) {
        reads.await(atMost);
    }

    public List<Row> read(String statement, Map<String, ?> parameters) {
        return reading(transaction -> transaction.run(statement, parameters));
    }

    public <T> List<T> read(String statement, Map<String, ?> parameters, Function<Row, T> reader) {
        return reading(
                transaction -> transaction.stream(statement, parameters).map(reader).toList());
    }

    public Optional<Row> find(String statement, Map<String, ?> parameters) {
        return reading(transaction -> transaction.find(statement, parameters));
    }

    public <T> T reading(Function<Transaction, T> work) {
        return transact(AccessMode.READ, work);
    }

    public List<Row> write(String statement, Map<String, ?> parameters) {
        return writing(transaction -> transaction.run(statement, parameters));
    }

    /** The work may run more than once: it must not have effects outside of the transaction. */
    public <T> T writing(Function<Transaction, T> work) {
        return transact(AccessMode.WRITE, work);
    }

    /** Runs statements that manage transactions of their own, or change the schema. */
    void auto(Consumer<Session> work) {
        try (Session session = driver.session(config(AccessMode.WRITE))) {
            work.accept(session);
        } catch (Neo4jException refused) {
            throw Failures.translate(refused);
        }
    }

    private <T> T transact(AccessMode mode, Function<Transaction, T> work) {
        try (Session session = driver.session(config(mode))) {
            var limits = TransactionConfig.builder();
            Duration time = background ? budget : QuestionTime.within(budget);
            if (!time.isZero()) {
                limits.withTimeout(time);
            }
            return mode == AccessMode.READ
                    ? read(session, work, limits.build())
                    : session.executeWrite(tx -> work.apply(new Transaction(tx)), limits.build());
        } catch (Neo4jException refused) {
            throw Failures.translate(refused);
        }
    }

    private <T> T read(Session session, Function<Transaction, T> work, TransactionConfig limits) {
        Supplier<T> answer =
                () -> session.executeRead(tx -> work.apply(new Transaction(tx)), limits);
        return background ? answer.get() : reads.during(answer);
    }

    private SessionConfig config(AccessMode mode) {
        return SessionConfig.builder()
                .withDefaultAccessMode(mode)
                .withBookmarkManager(driver.executableQueryBookmarkManager())
                .build();
    }
}
