/** Accounts and what is known of them: people, figures, contacts, coverage, health. */
@NullMarked
@ApplicationModule(
        displayName = "Accounts",
        allowedDependencies = {"graph", "privacy", "directory", "ties", "paths"})
package io.commonground.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
