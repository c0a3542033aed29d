package io.commonground.ties;

import java.util.function.LongConsumer;

/** Cuts a derivation short, as when its process is killed. */
final class StopAfter implements LongConsumer {

    private int left;

    StopAfter(int steps) {
        this.left = steps;
    }

    @Override
    public void accept(long remaining) {
        if (left-- == 0) {
            throw new IllegalStateException("killed");
        }
    }
}
