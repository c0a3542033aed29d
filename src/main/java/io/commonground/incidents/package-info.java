/** Something going wrong at the vendor: whom it reaches, who calls whom, how far that has come. */
@NullMarked
@ApplicationModule(
        displayName = "Incidents",
        allowedDependencies = {"graph", "privacy", "directory", "ties", "paths", "accounts"})
package io.commonground.incidents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
