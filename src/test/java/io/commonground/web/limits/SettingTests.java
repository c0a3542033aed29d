package io.commonground.web.limits;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SettingTests {

    @Test
    void aLimitThatLetsNothingPassIsRefusedByItsName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SearchLimits(0, 1, Duration.ZERO))
                .withMessage("commonground.limits.searches is 0: write at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentLimits(100, 501, 20, 50, 10, 60))
                .withMessage("commonground.limits.depth is 501: write at most 500");
    }

    @Test
    void aFolderOfTrustedDocumentsThatIsNotThereStopsTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TrustedDocumentSettings(Path.of("nowhere")))
                .withMessageContaining("trusted-documents is nowhere");
    }
}
