package io.commonground.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Ends the reading of zip entries that unpack to more than a bundle may hold. */
final class ZipBudget {

    private static final long HIGHEST_RATIO = 200;
    private static final long RATIO_MATTERS_FROM = 10L << 20;

    private final long most;
    private long declared;

    ZipBudget(long most) {
        this.most = most;
    }

    /** Adds what an entry says it unpacks to. */
    void declare(ZipListing.Entry entry) {
        declared = Math.addExact(declared, entry.size());
        if (declared > most) {
            throw tooMuch(entry);
        }
        refuseBomb(entry, entry.size());
    }

    /** Holds an entry to its word: it may unpack to no more than it declared. */
    InputStream watch(ZipListing.Entry entry, InputStream unpacked) {
        return new FilterInputStream(unpacked) {
            private long bytes;

            @Override
            public int read() throws IOException {
                int octet = super.read();
                count(octet < 0 ? 0 : 1);
                return octet;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int count = super.read(buffer, offset, length);
                count(Math.max(0, count));
                return count;
            }

            private void count(int more) {
                bytes += more;
                refuseBomb(entry, bytes);
                if (bytes > entry.size()) {
                    throw ZipNames.bad(
                            entry.name(),
                            "unpacks to more than the zip says: make the zip again with an ordinary zip program");
                }
            }
        };
    }

    private BadBundle tooMuch(ZipListing.Entry entry) {
        return ZipNames.bad(
                entry.name(),
                String.format(
                        Locale.ROOT,
                        "makes the bundle unpack to more than %,d MB: split it, or raise commonground.intake.largest-bundle",
                        most >> 20));
    }

    private static void refuseBomb(ZipListing.Entry entry, long bytes) {
        if (bytes > RATIO_MATTERS_FROM && bytes > HIGHEST_RATIO * Math.max(1, entry.packed())) {
            throw ZipNames.bad(
                    entry.name(),
                    "unpacks to more than %d times its size, as zip bombs do: import the files from a folder instead"
                            .formatted(HIGHEST_RATIO));
        }
    }
}
