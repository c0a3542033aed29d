/** The strongest and the shortest ways from one person to another, or among many. */
@NullMarked
@ApplicationModule(
        displayName = "Paths",
        allowedDependencies = {"graph", "privacy", "directory", "ties", "links"})
package io.commonground.paths;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
