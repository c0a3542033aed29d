package io.commonground.introductions;

import io.commonground.directory.People;
import io.commonground.directory.Person;
import io.commonground.graph.UserError;
import io.commonground.introductions.AnswerLinks.AnswerLink;
import io.commonground.privacy.Viewer;
import io.commonground.privacy.Viewers;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Hands out links for answers without signing in. */
@Controller
class LinkController {

    private final AnswerLinks links;
    private final People people;
    private final Viewers viewers;

    LinkController(AnswerLinks links, People people, Viewers viewers) {
        this.links = links;
        this.people = people;
        this.viewers = viewers;
    }

    /** A new link; whom it is for is null where the viewer cannot see them. */
    record IntroductionLinkPayload(
            String path,
            @Nullable Person person,
            OffsetDateTime until,
            List<UserError> userErrors) {}

    @MutationMapping
    IntroductionLinkPayload introductionLink(@Argument String id) {
        Viewer viewer = viewers.current();
        AnswerLink link = links.create(id, Who.of(viewer));
        return new IntroductionLinkPayload(
                link.path(),
                people.listById(List.of(link.person()), viewer.lens()).get(link.person()),
                link.until().toOffsetDateTime(),
                List.of());
    }
}
