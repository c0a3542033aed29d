/** Warm introductions: asked for, answered in private, followed to their outcome. */
@NullMarked
@ApplicationModule(
        displayName = "Introductions",
        allowedDependencies = {"graph", "privacy", "directory", "ties", "paths"})
package io.commonground.introductions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
