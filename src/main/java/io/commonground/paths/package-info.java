/** The strongest and the shortest ways from one person to another. */
@NullMarked
@ApplicationModule(
        displayName = "Paths",
        allowedDependencies = {"graph", "privacy", "directory", "ties"})
package io.commonground.paths;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
