/** What needs somebody this week, from everything the service knows of accounts. */
@NullMarked
@ApplicationModule(
        displayName = "Work",
        allowedDependencies = {
            "graph",
            "privacy",
            "directory",
            "accounts",
            "accounts :: health",
            "alerts"
        })
package io.commonground.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
