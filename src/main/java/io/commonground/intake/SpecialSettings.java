package io.commonground.intake;

import io.commonground.privacy.SpecialCategory;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which facts take part that otherwise stay out of matching.
 *
 * @param categories those whose facts count where their source names a lawful basis; none by
 *     default
 */
@ConfigurationProperties("commonground.special")
record SpecialSettings(@DefaultValue Set<SpecialCategory> categories) {

    SpecialSettings {
        categories = Set.copyOf(categories);
    }

    /** The same list for the same set. */
    List<String> admitted() {
        return categories.stream().map(Enum::name).sorted().toList();
    }
}
