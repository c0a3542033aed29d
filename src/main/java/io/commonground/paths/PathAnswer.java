package io.commonground.paths;

import io.commonground.directory.Person;
import java.util.List;
import java.util.Map;

/**
 * The paths found.
 *
 * @param complete false where the time budget ended the search before all were looked at
 * @param people everybody along the paths, by own id
 */
record PathAnswer(List<Path> paths, boolean complete, Map<String, Person> people) {

    public Verdict verdict() {
        if (paths.isEmpty()) {
            return Verdict.NONE;
        }
        return paths.stream().anyMatch(Path::isVerified) ? Verdict.VERIFIED : Verdict.UNVERIFIED;
    }
}
