package io.commonground.paths;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the vendor's executives reach some people.
 *
 * @param executives own ids of all of them, in ascending order
 * @param all whoever of them reaches whom
 * @param paths own ids along the best path of the ways that were to be told
 * @param complete false where not all ties were at hand
 */
public record Ways(
        Set<String> executives, List<Way> all, Map<Way, List<String>> paths, boolean complete) {}
