package io.commonground.bench;

/**
 * What a service may use.
 *
 * @param heap of the JVM, as in {@code 1g}
 * @param pageCache for the graph's pages, as in {@code 256MB}
 * @param transactions heap that open transactions may hold, as in {@code 384MB}
 */
record Memory(String heap, String pageCache, String transactions) {

    /** Enough to write any graph of the benchmark fast. */
    static final Memory TO_WRITE = new Memory("2g", "3GB", "1GB");

    /** What the service is measured with: more pages for more ties, the same heap. */
    static Memory toServe(int people) {
        return new Memory("1g", people > 300_000 ? "3GB" : "512MB", "384MB");
    }
}
