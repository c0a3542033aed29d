package io.commonground.accounts.health;

import org.springframework.stereotype.Component;

/** What health that is kept is told by, the same for all who look at it. */
@Component
public class HealthScale {

    private final HealthSettings settings;

    HealthScale(HealthSettings settings) {
        this.settings = settings;
    }

    /** The least score that is not poor. */
    public double fair() {
        return settings.fair();
    }

    /** Health is compared with that of so many days before. */
    public int trendDays() {
        return settings.trendDays();
    }

    /** Where nothing is kept of that day, with the latest of so many days before it. */
    public int nearDays() {
        return settings.nearDays();
    }
}
