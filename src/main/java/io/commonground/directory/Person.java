package io.commonground.directory;

import io.commonground.graph.GlobalId;
import io.commonground.graph.Kind;
import io.commonground.graph.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Property;

/**
 * A person with what is known about them alone.
 *
 * @param ownId the id inside the graph; {@link #id()} is the one that clients hold
 * @param key its source's name and id for them, {@code source:id}
 * @param source id of the source that brought them
 */
@Node("Person")
public record Person(
        @Id @Property("id") String ownId,
        String key,
        String externalId,
        String source,
        String name,
        String sortName,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable List<String> aliases,
        @Nullable String headline,
        @Nullable String bio,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String linkedinUrl,
        @Nullable String location,
        @Nullable List<String> languages,
        @Nullable String style)
        implements Named {

    @Override
    public String id() {
        return new GlobalId(Kind.PERSON, ownId).encoded();
    }
}
