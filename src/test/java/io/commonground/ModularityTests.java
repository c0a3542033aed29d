package io.commonground;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void everyPackageUsesOnlyWhatItDeclares() {
        ApplicationModules.of(CommonGroundApplication.class).verify();
    }
}
