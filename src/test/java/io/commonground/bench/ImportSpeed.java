package io.commonground.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** Measures an import beside bare statements that write the same rows into the same schema. */
final class ImportSpeed implements Section {

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String measure(BenchSettings settings) {
        Path work = settings.directory().resolve("import");
        forget(work);
        GeneratedBundle bundle =
                GeneratedBundle.write(
                        work.resolve("bundle"), settings.importRows(), settings.seed());
        List<ImportRun> own = new ArrayList<>();
        List<ImportRun> bare = new ArrayList<>();
        for (int run = 1; run <= settings.importRuns(); run++) {
            System.out.printf("Import %d of %d%n", run, settings.importRuns());
            try (Service service = start(work.resolve("bare" + run))) {
                bare.add(new BareImport(service.driver(), bundle).run());
            }
            try (Service service = start(work.resolve("service" + run))) {
                own.add(new ServiceImport(service).run(bundle));
            }
        }
        forget(work);
        return new ImportReport(own, bare).markdown();
    }

    private static Service start(Path directory) {
        return Service.start(directory, new Memory("1g", "512MB", "384MB"));
    }

    private static void forget(Path directory) {
        try {
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
