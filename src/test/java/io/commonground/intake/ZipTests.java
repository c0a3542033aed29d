package io.commonground.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** Zips come from anywhere: what could harm is refused, and nothing is ever unpacked to disk. */
class ZipTests {

    private static final int UNIX = 3 << 8;

    @TempDir Path folder;

    private static Bundle open(Path zip) {
        return open(zip, DataSize.ofGigabytes(4));
    }

    private static Bundle open(Path zip, DataSize largest) {
        return Bundle.open(
                zip, new IntakeSettings(null, 1_000, largest, largest, Duration.ofMinutes(2)));
    }

    private void refuses(Path zip, String message) {
        assertThatThrownBy(() -> open(zip)).isInstanceOf(BadBundle.class).hasMessage(message);
    }

    private Path zip(String... names) {
        BundleText bundle = new BundleText();
        for (String name : names) {
            bundle.with(name, "id,name\n");
        }
        return bundle.zip(folder);
    }

    @Test
    void aBundleAtTheTopOrInOneFolderIsFound() throws IOException {
        for (String below : new String[] {"", "my-bundle/"}) {
            try (Bundle bundle = open(BundleText.ofAnnAndBo().zip(folder, below));
                    InputStream people = bundle.open("people.csv")) {
                assertThat(new String(people.readAllBytes(), StandardCharsets.UTF_8))
                        .startsWith("id,name");
            }
        }
    }

    @Test
    void pathsThatLeadElsewhere() {
        refuses(
                zip("../people.csv"),
                "Zip entry '../people.csv' points outside of the zip: zip the files without their paths.");
        refuses(
                zip("/etc/people.csv"),
                "Zip entry '/etc/people.csv' has an absolute path: zip the files without their paths.");
        refuses(
                zip("C:/people.csv"),
                "Zip entry 'C:/people.csv' has an absolute path: zip the files without their paths.");
        refuses(
                zip("..\\people.csv"),
                "Zip entry '..\\people.csv' has a backslash in its name: make the zip with ordinary names.");
    }

    @Test
    void nestedAndSeveralFolders() {
        refuses(
                zip("a/b/people.csv"),
                "Zip entry 'a/b/people.csv' lies in nested folders: put the files of the bundle into one folder.");
        refuses(
                zip("a/people.csv", "b/boards.csv"),
                "The zip holds files in several folders: put the files of the bundle at its top, or all into one folder.");
    }

    @Test
    void tooManyEntries() {
        String[] names = new String[1_001];
        java.util.Arrays.setAll(names, i -> "f" + i);
        refuses(
                zip(names),
                "The zip has 1,001 entries: a bundle has at most 1,000; zip its files only.");
    }

    @Test
    void theSameNameTwice() throws IOException {
        Path zip = zip("people.csv", "peoplf.csv");
        patch(zip, "peoplf.csv", "people.csv");
        refuses(zip, "Zip entry 'people.csv' is in the zip twice: remove one.");
    }

    @Test
    void symbolicLinks() throws IOException {
        Path zip = zip("people.csv");
        byte[] bytes = Files.readAllBytes(zip);
        int entry = directoryOf(bytes);
        bytes[entry + 5] = (byte) (UNIX >> 8);
        bytes[entry + 41] = (byte) 0xA1;
        Files.write(zip, bytes);
        refuses(
                zip,
                "Zip entry 'people.csv' is a symbolic link: put the file itself into the zip.");
    }

    @Test
    void encryptedEntries() throws IOException {
        Path zip = zip("people.csv");
        byte[] bytes = Files.readAllBytes(zip);
        bytes[directoryOf(bytes) + 8] |= 1;
        Files.write(zip, bytes);
        refuses(zip, "Zip entry 'people.csv' is encrypted: make the zip without a password.");
    }

    @Test
    void moreThanABundleMayHold() {
        assertThatThrownBy(() ->
                        open(
                                new BundleText()
                                        .with("people.csv", "x".repeat(3 << 20))
                                        .zip(folder),
                                DataSize.ofMegabytes(2)))
                .hasMessage(
                        "Zip entry 'people.csv' makes the bundle unpack to more than 2 MB: split it, or raise commonground.intake.largest-bundle.");
    }

    @Test
    void aBomb() throws IOException {
        Path zip = folder.resolve("bomb.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("people.csv"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                out.write(zeros);
            }
        }
        refuses(
                zip,
                "Zip entry 'people.csv' unpacks to more than 200 times its size, as zip bombs do: import the files from a folder instead.");
    }

    @Test
    void aBombThatLiesAboutItsSize() throws IOException {
        Path zip = new BundleText().with("people.csv", "x".repeat(1 << 20)).zip(folder);
        byte[] bytes = Files.readAllBytes(zip);
        int entry = directoryOf(bytes);
        for (int i = 24; i < 28; i++) {
            bytes[entry + i] = 0;
        }
        bytes[entry + 25] = 1;
        Files.write(zip, bytes);

        assertThatThrownBy(
                        () -> {
                            try (Bundle bundle = open(zip);
                                    InputStream people = bundle.open("people.csv")) {
                                people.readAllBytes();
                            }
                        })
                .isInstanceOfAny(BadBundle.class, IOException.class);
    }

    private static void patch(Path zip, String from, String to) throws IOException {
        String text = new String(Files.readAllBytes(zip), StandardCharsets.ISO_8859_1);
        Files.write(zip, text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Where the list of a zip's entries begins. */
    private static int directoryOf(byte[] zip) {
        return new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
    }
}
