package io.commonground.ties;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers {@code scoringModel}: what strengths are made of. */
@Controller
class ScoringModelController {

    private final Ties ties;
    private final ScoringSettings settings;
    private final BandSettings bands;

    ScoringModelController(Ties ties, ScoringSettings settings, BandSettings bands) {
        this.ties = ties;
        this.settings = settings;
        this.bands = bands;
    }

    @QueryMapping
    ScoringModel scoringModel() {
        return ScoringModel.of(ties.scoringDay(), settings, bands);
    }
}
