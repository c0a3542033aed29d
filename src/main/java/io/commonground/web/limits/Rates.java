package io.commonground.web.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.OptionalLong;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** A bucket of cost for each viewer who has signed in; nobody else is metered. */
@Component
class Rates {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** A bucket that nobody took from for longer is full again, and need not be kept. */
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().expireAfterAccess(MINUTE.multipliedBy(2)).build();

    private final RateLimits limits;
    private final TimeMeter clock;

    @Autowired
    Rates(RateLimits limits) {
        this(limits, TimeMeter.SYSTEM_MILLISECONDS);
    }

    Rates(RateLimits limits, TimeMeter clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Takes the cost of a request from its viewer's bucket.
     *
     * @return what is left, empty where nobody counts
     * @throws RateExceeded where there is not as much in it
     */
    OptionalLong charge(Asking asking, long cost) {
        if (!asking.signedIn()) {
            return OptionalLong.empty();
        }
        ConsumptionProbe taken =
                buckets.get(asking.name(), _ -> full())
                        .tryConsumeAndReturnRemaining(Math.clamp(cost, 1, limits.costPerMinute()));
        if (!taken.isConsumed()) {
            throw new RateExceeded(
                    limits.costPerMinute(), Duration.ofNanos(taken.getNanosToWaitForRefill()));
        }
        return OptionalLong.of(taken.getRemainingTokens());
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(limits.costPerMinute())
                                .refillGreedy(limits.costPerMinute(), MINUTE))
                .withCustomTimePrecision(clock)
                .build();
    }
}
