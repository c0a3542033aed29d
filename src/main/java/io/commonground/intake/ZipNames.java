package io.commonground.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Which entries of a zip make the bundle, and which names make the zip one to refuse. */
final class ZipNames {

    private static final int MOST_ENTRIES = 1_000;

    private ZipNames() {}

    /** The files of the bundle: at the top of the zip, or all in its one top folder. */
    static List<ZipListing.Entry> bundle(List<ZipListing.Entry> listed) {
        if (listed.size() > MOST_ENTRIES) {
            throw new BadBundle(
                    String.format(
                            Locale.ROOT,
                            "The zip has %,d entries: a bundle has at most %,d; zip its files only.",
                            listed.size(),
                            MOST_ENTRIES));
        }
        List<ZipListing.Entry> files = new ArrayList<>();
        for (ZipListing.Entry entry : listed) {
            check(entry);
            if (!entry.name().endsWith("/") && !isClutter(entry.name())) {
                files.add(entry);
            }
        }
        Set<String> folders =
                files.stream().map(entry -> folder(entry.name())).collect(Collectors.toSet());
        if (folders.size() > 1) {
            throw new BadBundle(
                    "The zip holds files in several folders: put the files of the bundle at its top, or all into one folder.");
        }
        return files;
    }

    private static void check(ZipListing.Entry entry) {
        String name = entry.name();
        if (name.startsWith("/") || name.matches("(?s)\\p{Alpha}:.*")) {
            throw bad(name, "has an absolute path: zip the files without their paths");
        }
        if (name.contains("\\")) {
            throw bad(name, "has a backslash in its name: make the zip with ordinary names");
        }
        if (List.of(name.split("/")).contains("..")) {
            throw bad(name, "points outside of the zip: zip the files without their paths");
        }
        if (entry.isLink()) {
            throw bad(name, "is a symbolic link: put the file itself into the zip");
        }
        if (entry.isEncrypted()) {
            throw bad(name, "is encrypted: make the zip without a password");
        }
        if (name.chars().filter(letter -> letter == '/').count() > 1 && !isClutter(name)) {
            throw bad(name, "lies in nested folders: put the files of the bundle into one folder");
        }
    }

    /** What the file managers of desktops add by themselves. */
    private static boolean isClutter(String name) {
        return name.startsWith("__MACOSX/") || file(name).equals(".DS_Store");
    }

    private static String folder(String name) {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }

    static String file(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    static BadBundle bad(String entry, String reason) {
        return new BadBundle("Zip entry '%s' %s.".formatted(Cells.shortened(entry), reason));
    }
}
