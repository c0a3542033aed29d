package io.commonground.bench;

import java.util.Arrays;

/** How many rows of one file were written after how long. */
final class Course {

    private final String file;
    private final long began;
    private long[] nanos = new long[256];
    private long[] rows = new long[256];
    private int size;

    /** From now on. */
    Course(String file) {
        this.file = file;
        this.began = System.nanoTime();
    }

    String file() {
        return file;
    }

    void reached(long done) {
        if (done == rows()) {
            return;
        }
        if (size == rows.length) {
            nanos = Arrays.copyOf(nanos, 2 * size);
            rows = Arrays.copyOf(rows, 2 * size);
        }
        nanos[size] = System.nanoTime() - began;
        rows[size++] = done;
    }

    long rows() {
        return size == 0 ? 0 : rows[size - 1];
    }

    double seconds() {
        return size == 0 ? 0 : nanos[size - 1] / 1e9;
    }

    /** Rows per second over a part of the file, each end a share of its rows. */
    double speed(double from, double to) {
        return (to - from) * rows() / (secondsAt(to * rows()) - secondsAt(from * rows()));
    }

    /** Between two looks, rows are taken to come evenly. */
    private double secondsAt(double row) {
        double rowBefore = 0;
        double nanosBefore = 0;
        for (int i = 0; i < size; i++) {
            if (rows[i] >= row) {
                double share = (row - rowBefore) / (rows[i] - rowBefore);
                return (nanosBefore + share * (nanos[i] - nanosBefore)) / 1e9;
            }
            rowBefore = rows[i];
            nanosBefore = nanos[i];
        }
        return seconds();
    }
}
