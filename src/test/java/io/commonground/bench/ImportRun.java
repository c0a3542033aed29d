package io.commonground.bench;

import java.util.Comparator;
import java.util.List;

/**
 * One writing of a bundle.
 *
 * @param files the course of each
 * @param tieSeconds how long the ties took after the rows
 */
record ImportRun(List<Course> files, double tieSeconds) {

    long rows() {
        return files.stream().mapToLong(Course::rows).sum();
    }

    double seconds() {
        return files.stream().mapToDouble(Course::seconds).sum();
    }

    double speed() {
        return rows() / seconds();
    }

    /** The run that took the median time; the faster of two. */
    static ImportRun median(List<ImportRun> runs) {
        return runs.stream()
                .sorted(Comparator.comparingDouble(ImportRun::seconds))
                .toList()
                .get((runs.size() - 1) / 2);
    }
}
