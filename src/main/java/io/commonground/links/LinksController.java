package io.commonground.links;

import io.commonground.directory.Organizations;
import io.commonground.directory.People;
import io.commonground.directory.Person;
import io.commonground.graph.Named;
import io.commonground.privacy.Lens;
import io.commonground.privacy.Viewers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers {@code commonLinks}. */
@Controller
class LinksController {

    private final Links links;
    private final People people;
    private final Organizations organizations;
    private final Viewers viewers;

    LinksController(Links links, People people, Organizations organizations, Viewers viewers) {
        this.links = links;
        this.people = people;
        this.organizations = organizations;
        this.viewers = viewers;
    }

    @QueryMapping
    CommonLinks commonLinks(
            @Argument String between, @Argument String and, @Argument @Nullable LocalDate asOf) {
        Lens lens = viewers.current().lens();
        Map<String, String> named = new LinkedHashMap<>();
        named.put("between", between);
        named.put("and", and);
        Map<String, Person> asked = people.get(named, lens);
        return links.between(new Pair(ownId(asked, "between"), ownId(asked, "and")), lens, asOf);
    }

    /** People and organizations as they are in the directory; the rest as the link tells them. */
    @BatchMapping(typeName = "CommonLink")
    Map<CommonLink, Named> subject(List<CommonLink> links) {
        Lens lens = viewers.current().lens();
        Map<String, Named> known = new HashMap<>();
        known.putAll(people.listById(ids(links, SubjectKind::isPerson), lens));
        known.putAll(organizations.listById(ids(links, SubjectKind::isUnit), lens));
        Map<CommonLink, Named> subjects = new HashMap<>();
        links.forEach(link ->
                subjects.put(link, known.getOrDefault(link.subject().ownId(), link.subject())));
        return subjects;
    }

    @SchemaMapping(typeName = "ScoringModel")
    LinkScoring links() {
        return links.scoring();
    }

    private static List<String> ids(List<CommonLink> links, Predicate<SubjectKind> wanted) {
        return links.stream()
                .map(CommonLink::subject)
                .filter(subject -> wanted.test(subject.kind()))
                .map(Subject::ownId)
                .distinct()
                .toList();
    }

    private static String ownId(Map<String, Person> asked, String argument) {
        return Objects.requireNonNull(asked.get(argument)).ownId();
    }
}
