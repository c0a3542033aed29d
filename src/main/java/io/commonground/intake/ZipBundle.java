package io.commonground.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipFile;

/** A bundle in a zip file of whoever sent it; its entries are read in place, never unpacked. */
final class ZipBundle implements Bundle {

    private final ZipFile zip;
    private final Map<String, ZipListing.Entry> entries;
    private final ZipBudget budget;

    private ZipBundle(ZipFile zip, Map<String, ZipListing.Entry> entries, ZipBudget budget) {
        this.zip = zip;
        this.entries = entries;
        this.budget = budget;
    }

    static ZipBundle open(Path path, IntakeSettings settings) {
        try {
            Map<String, ZipListing.Entry> entries = new TreeMap<>();
            ZipBudget budget = new ZipBudget(settings.largestBundle().toBytes());
            for (ZipListing.Entry entry : ZipNames.bundle(ZipListing.of(path))) {
                budget.declare(entry);
                if (entries.put(ZipNames.file(entry.name()), entry) != null) {
                    throw ZipNames.bad(entry.name(), "is in the zip twice: remove one");
                }
            }
            return new ZipBundle(new ZipFile(path.toFile()), entries, budget);
        } catch (IOException unreadable) {
            throw new BadBundle(
                    "The file is not a zip that can be read (%s): make it again with an ordinary zip program."
                            .formatted(unreadable.getMessage()));
        }
    }

    @Override
    public Set<String> files() {
        return entries.keySet();
    }

    @Override
    public InputStream open(String file) throws IOException {
        ZipListing.Entry listed = entries.get(file);
        var entry = listed == null ? null : zip.getEntry(listed.name());
        if (listed == null || entry == null) {
            throw new IOException("no such entry");
        }
        return budget.watch(listed, zip.getInputStream(entry));
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException unclosed) {
            throw new java.io.UncheckedIOException(unclosed);
        }
    }
}
