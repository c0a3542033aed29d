package io.commonground.web.limits;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many fields marked {@code @heavy} are worked on at once.
 *
 * @param searches for everybody together
 * @param searchesPerViewer for one viewer
 * @param searchPatience how long one waits for its turn before it is refused
 */
@ConfigurationProperties("commonground.limits")
record SearchLimits(
        @DefaultValue("16") int searches,
        @DefaultValue("8") int searchesPerViewer,
        @DefaultValue("5s") Duration searchPatience) {

    SearchLimits {
        Setting.atLeastOne("searches", searches);
        Setting.atLeastOne("searches-per-viewer", searchesPerViewer);
    }
}
