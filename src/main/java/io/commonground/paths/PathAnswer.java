package io.commonground.paths;

import java.util.List;

/**
 * The paths found.
 *
 * @param complete false where the time budget ended the search before all were looked at
 */
record PathAnswer(List<Path> paths, boolean complete) {

    public Verdict verdict() {
        if (paths.isEmpty()) {
            return Verdict.NONE;
        }
        return paths.stream().anyMatch(Path::isVerified) ? Verdict.VERIFIED : Verdict.UNVERIFIED;
    }
}
