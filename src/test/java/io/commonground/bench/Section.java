package io.commonground.bench;

/** One part of the benchmark, which writes its own section of the figures. */
interface Section {

    /** By which it is chosen on the command line and found again in the figures. */
    String name();

    /** Measures, and tells the section's Markdown. */
    String measure(BenchSettings settings);
}
