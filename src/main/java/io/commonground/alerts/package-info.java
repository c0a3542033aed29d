/** Early warnings: looked for by rules, kept, told to whoever listens. */
@NullMarked
@ApplicationModule(
        displayName = "Alerts",
        allowedDependencies = {"graph", "privacy", "directory", "ties", "paths", "accounts"})
package io.commonground.alerts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
