package io.commonground.privacy;

import java.time.Instant;
import org.springframework.context.ApplicationContext;

/** What the service does at night, for tests of other packages. */
public final class Nightly {

    private Nightly() {}

    /** Removes what may not be kept any longer at that moment. */
    public static void sweep(ApplicationContext service, Instant now) {
        service.getBean(Retentions.class).sweep(now);
    }
}
