package io.commonground.graph;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** One page of a list as Relay describes it; the total is counted only when somebody asks. */
public final class Connection<T> {

    /** The most rows one page may hold. */
    public static final int LARGEST_PAGE = 100;

    private final List<Edge<T>> edges;
    private final PageInfo pageInfo;
    private final LongSupplier total;

    private Connection(List<Edge<T>> edges, PageInfo pageInfo, LongSupplier total) {
        this.edges = edges;
        this.pageInfo = pageInfo;
        this.total = total;
    }

    /**
     * Makes a page.
     *
     * @param rows the rows after the cursor, one more than asked for where there are more
     * @param first how many were asked for
     * @param after where the page begins, null at the beginning
     */
    public static <T> Connection<T> of(
            List<T> rows,
            int first,
            @Nullable Cursor after,
            Function<T, Cursor> cursor,
            LongSupplier total) {
        List<Edge<T>> edges =
                rows.stream()
                        .limit(first)
                        .map(row -> new Edge<>(row, cursor.apply(row).encoded()))
                        .toList();
        return new Connection<>(
                edges,
                new PageInfo(
                        rows.size() > first,
                        after != null,
                        edges.isEmpty() ? null : edges.getFirst().cursor(),
                        edges.isEmpty() ? null : edges.getLast().cursor()),
                total);
    }

    /** The page size, if it is one that may be asked for. */
    public static int size(int first) {
        if (first < 1) {
            throw new InvalidRequest("'first' is " + first + ": ask for at least 1.");
        }
        if (first > LARGEST_PAGE) {
            throw new LimitExceeded(
                    "'first' is %d: ask for at most %d and page on with 'after'."
                            .formatted(first, LARGEST_PAGE));
        }
        return first;
    }

    /** The same page with each row turned into something else. */
    public <R> Connection<R> map(Function<T, R> change) {
        return new Connection<>(
                edges.stream()
                        .map(edge -> new Edge<>(change.apply(edge.node()), edge.cursor()))
                        .toList(),
                pageInfo,
                total);
    }

    public List<Edge<T>> edges() {
        return edges;
    }

    public List<T> nodes() {
        return edges.stream().map(Edge::node).toList();
    }

    public PageInfo pageInfo() {
        return pageInfo;
    }

    public long totalCount() {
        return total.getAsLong();
    }
}
