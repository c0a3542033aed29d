package io.commonground.alerts.questions;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many questions somebody may keep.
 *
 * @param most in all
 * @param watched of them, those that warn when their answer changes: each is answered with every
 *     evaluation
 */
@ConfigurationProperties("commonground.alerts.questions")
record QuestionSettings(@DefaultValue("50") int most, @DefaultValue("20") int watched) {

    QuestionSettings {
        if (most < 1 || watched < 0) {
            throw new IllegalArgumentException(
                    "commonground.alerts.questions: most is %d, at least 1; watched is %d, at least 0."
                            .formatted(most, watched));
        }
    }
}
