package io.commonground.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresTests {

    @Test
    void aRunWritesItsOwnSectionAnewAndLeavesTheOthersAlone(@TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve("figures.md"), "# Figures\n\nBy hand.\n");
        Figures figures = new Figures(file);

        figures.replace("one", "first");
        figures.replace("two", "second");
        figures.replace("one", "third");

        assertThat(file)
                .content()
                .startsWith("# Figures\n\nBy hand.\n")
                .contains("third", "second")
                .doesNotContain("first");
    }
}
