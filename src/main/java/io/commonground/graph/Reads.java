package io.commonground.graph;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * How many questions that somebody waits for are being read, so that other work can let them by.
 */
final class Reads {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition none = lock.newCondition();
    private int running;

    <T> T during(Supplier<T> question) {
        add(1);
        try {
            return question.get();
        } finally {
            add(-1);
        }
    }

    private void add(int change) {
        lock.lock();
        try {
            running += change;
            if (running == 0) {
                none.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Returns when none is running, or when the time is up. */
    void await(Duration atMost) {
        lock.lock();
        try {
            long left = atMost.toNanos();
            while (running > 0 && left > 0) {
                left = none.awaitNanos(left);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }
}
