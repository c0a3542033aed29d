package io.commonground.directory;

import io.commonground.graph.Kind;
import io.commonground.graph.Named;
import io.commonground.graph.Reference;
import io.commonground.privacy.Lens;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Things of one kind that are found by their names and ids, as far as a viewer may see them. What a
 * search over everything, and {@code node}, look through.
 */
public interface NamedThings {

    Kind kind();

    /** Those of the things referred to that the viewer may see. */
    Map<Reference, ? extends Named> find(Collection<Reference> references, Lens lens);

    /** Those whose name answers a search, the best first. */
    List<? extends Match<? extends Named>> matches(String text, Lens lens);
}
