/** Imports: bundles read, checked, written in resumable jobs, and reported. */
@NullMarked
@ApplicationModule(
        displayName = "Intake",
        allowedDependencies = {"graph", "privacy", "ties"})
package io.commonground.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
