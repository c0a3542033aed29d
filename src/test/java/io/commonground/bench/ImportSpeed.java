package io.commonground.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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
        List<Course> bare;
        try (Service service = start(work.resolve("bare"))) {
            System.out.println("Writing rows by bare statements");
            bare = new BareImport(service.driver(), bundle).run();
        }
        List<Course> own;
        ServiceImport imported;
        try (Service service = start(work.resolve("service"))) {
            System.out.println("Importing the same rows");
            imported = new ServiceImport(service);
            own = imported.run(bundle);
        }
        forget(work);
        return new ImportReport(own, bare, imported.tieSeconds()).markdown();
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
