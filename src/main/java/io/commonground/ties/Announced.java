package io.commonground.ties;

import java.util.function.LongConsumer;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Long work on ties that is announced on the way, so that nobody has to catch up with all of it.
 */
final class Announced implements LongConsumer {

    private static final long EVERY = 20_000;

    private final LongConsumer remaining;
    private final ApplicationEventPublisher events;
    private long announced = -1;

    Announced(LongConsumer remaining, ApplicationEventPublisher events) {
        this.remaining = remaining;
        this.events = events;
    }

    @Override
    public void accept(long left) {
        remaining.accept(left);
        if (announced < 0) {
            announced = left;
        } else if (Math.abs(announced - left) >= EVERY) {
            announced = left;
            events.publishEvent(new TiesWritten());
        }
    }
}
