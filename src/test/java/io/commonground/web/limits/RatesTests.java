package io.commonground.web.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RatesTests {

    private static final Asking ANN = new Asking("Ann", true, null, false);
    private static final Asking BO = new Asking("Bo", true, null, false);

    private final HandClock clock = new HandClock();
    private final Rates rates = new Rates(new RateLimits(60), clock);

    /** A clock that goes on when told. */
    private static final class HandClock implements TimeMeter {

        private long nanos = 1;

        void passes(Duration time) {
            nanos += time.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }

    @Test
    void whatIsUsedUpComesBackWithinTheMinute() {
        assertThat(rates.charge(ANN, 40)).hasValue(20);
        assertThatThrownBy(() -> rates.charge(ANN, 30))
                .isInstanceOf(RateExceeded.class)
                .hasMessageContaining("cost of 60 a minute: wait 10 s");

        clock.passes(Duration.ofSeconds(10));

        assertThat(rates.charge(ANN, 30)).hasValue(0);
    }

    @Test
    void nobodyUsesUpWhatIsAnothers() {
        rates.charge(ANN, 60);

        assertThat(rates.charge(BO, 60)).hasValue(0);
    }

    @Test
    void aQuestionDearerThanAMinuteTakesAWholeMinutesWorth() {
        assertThat(rates.charge(ANN, 1000)).hasValue(0);
    }

    @Test
    void whereNobodySignsInNobodyIsMetered() {
        assertThat(rates.charge(Asking.LOCAL, 1000)).isEmpty();
        assertThat(rates.charge(Asking.LOCAL, 1000)).isEmpty();
    }
}
