package io.commonground.intake;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.commonground.graph.GraphUnavailable;
import io.commonground.privacy.Viewer;
import io.commonground.privacy.Viewers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.MediaType;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.unit.DataSize;

/** A service whose database is gone takes nothing in, says so, and keeps no copy. */
class NoDatabaseTests {

    @TempDir Path folder;

    @Test
    void anImportIsRefusedWithUnavailable() throws Exception {
        GraphUnavailable gone = mock(GraphUnavailable.class);
        when(gone.getMessage()).thenReturn("The database cannot be reached.");
        Imports imports = mock(Imports.class);
        when(imports.submit(any(), any(), anyBoolean(), any(), any())).thenThrow(gone);
        Viewers viewers = mock(Viewers.class);
        when(viewers.current()).thenReturn(Viewer.LOCAL);
        Path uploads = folder.resolve("imports");
        IntakeSettings settings =
                new IntakeSettings(
                        uploads,
                        1_000,
                        DataSize.ofMegabytes(1),
                        DataSize.ofMegabytes(1),
                        Duration.ofMinutes(2));
        ImportRecords records = mock(ImportRecords.class);
        var endpoint =
                new ImportEndpoint(
                        imports,
                        mock(Jobs.class),
                        new Spool(settings, new MockEnvironment()),
                        viewers,
                        records);

        MockMvcBuilders.standaloneSetup(endpoint)
                .setControllerAdvice(new ImportProblems(records, new MockHttpServletRequest()))
                .build()
                .perform(
                        post("/imports")
                                .contentType("application/zip")
                                .content(Files.readAllBytes(BundleText.ofAcme().zip(folder))))
                .andExpect(status().isServiceUnavailable())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.code").value("UNAVAILABLE"))
                .andExpect(jsonPath("$.detail").value("The database cannot be reached."));

        Assertions.assertThat(uploads).isEmptyDirectory();
    }
}
