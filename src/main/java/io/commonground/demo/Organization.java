package io.commonground.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of {@code organizations.csv}. */
record Organization(
        String id,
        String name,
        Kind kind,
        @Nullable String parentId,
        @Nullable String domain,
        @Nullable String industry,
        @Nullable Integer headcount,
        boolean complete,
        @Nullable String location,
        List<String> aliases,
        @Nullable Special special) {

    enum Kind {
        COMPANY,
        SCHOOL,
        ORGANIZATION,
        GOVERNMENT
    }

    /**
     * What belonging to such a body says about a person is nobody's business unless they allow it.
     */
    enum Special {
        RELIGION,
        PARTY,
        UNION,
        HEALTH
    }

    static Organization of(
            Kind kind,
            String id,
            String name,
            @Nullable Integer headcount,
            @Nullable String location) {
        return new Organization(
                id, name, kind, null, null, null, headcount, false, location, List.of(), null);
    }

    static Organization team(String id, String name, String parentId, int headcount) {
        return of(Kind.COMPANY, id, name, headcount, null).partOf(parentId);
    }

    Organization partOf(@Nullable String parent) {
        return new Organization(
                id, name, kind, parent, domain, industry, headcount, complete, location, aliases,
                special);
    }

    Organization trading(String itsDomain, String itsIndustry) {
        return new Organization(
                id,
                name,
                kind,
                parentId,
                itsDomain,
                itsIndustry,
                headcount,
                complete,
                location,
                aliases,
                special);
    }

    Organization alsoKnownAs(String alias) {
        return new Organization(
                id,
                name,
                kind,
                parentId,
                domain,
                industry,
                headcount,
                complete,
                location,
                List.of(alias),
                special);
    }

    Organization sensitive(Special category) {
        return new Organization(
                id, name, kind, parentId, domain, industry, headcount, complete, location, aliases,
                category);
    }
}
