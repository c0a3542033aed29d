package io.commonground.web;

import io.commonground.privacy.Viewer;
import io.commonground.privacy.Viewers;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers {@code viewer}: who the service takes the caller for. */
@Controller
class ViewerController {

    private final Viewers viewers;

    ViewerController(Viewers viewers) {
        this.viewers = viewers;
    }

    @QueryMapping
    Viewer viewer() {
        return viewers.current();
    }
}
