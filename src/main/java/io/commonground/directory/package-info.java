/** People, companies, schools, boards and organizations: read and search. */
@NullMarked
@ApplicationModule(
        displayName = "Directory",
        allowedDependencies = {"graph", "privacy"})
package io.commonground.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
