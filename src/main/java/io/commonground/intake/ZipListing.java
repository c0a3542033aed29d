package io.commonground.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a zip file says about its entries, links and encryption included, which {@link
 * java.util.zip.ZipFile} does not tell (PKWARE APPNOTE 4.3.12, 4.3.14, 4.3.16).
 */
final class ZipListing {

    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LARGEST_LISTING = 16 << 20;

    /** One entry as the listing describes it. */
    record Entry(String name, long packed, long size, int flags, int unixMode) {

        boolean isEncrypted() {
            return (flags & 1) != 0;
        }

        boolean isLink() {
            return (unixMode & 0xF000) == 0xA000;
        }
    }

    private ZipListing() {}

    static List<Entry> of(Path zip) throws IOException {
        try (FileChannel file = FileChannel.open(zip)) {
            long tail = Math.max(0, file.size() - 0xFFFF - 22);
            ByteBuffer end = read(file, tail, (int) (file.size() - tail));
            int at = end.limit() - 22;
            while (at >= 0 && end.getInt(at) != END) {
                at--;
            }
            if (at < 0) {
                throw new IOException("it does not end as a zip does");
            }
            long start = Integer.toUnsignedLong(end.getInt(at + 16));
            long length = Integer.toUnsignedLong(end.getInt(at + 12));
            if (start == 0xFFFFFFFFL && at >= 20 && end.getInt(at - 20) == LOCATOR_64) {
                ByteBuffer large = read(file, end.getLong(at - 12), 56);
                if (large.getInt(0) != END_64) {
                    throw new IOException("its listing is damaged");
                }
                length = large.getLong(40);
                start = large.getLong(48);
            }
            if (length > LARGEST_LISTING) {
                throw new IOException("its listing is larger than any bundle needs");
            }
            return entries(read(file, start, (int) length));
        }
    }

    private static List<Entry> entries(ByteBuffer listing) throws IOException {
        List<Entry> entries = new ArrayList<>();
        int at = 0;
        while (at + 46 <= listing.limit()) {
            if (listing.getInt(at) != ENTRY) {
                throw new IOException("its listing is damaged");
            }
            int name = Short.toUnsignedInt(listing.getShort(at + 28));
            int extra = Short.toUnsignedInt(listing.getShort(at + 30));
            int next = at + 46 + name + extra + Short.toUnsignedInt(listing.getShort(at + 32));
            if (next > listing.limit()) {
                throw new IOException("its listing is damaged");
            }
            entries.add(entry(listing, at, name, extra));
            at = next;
        }
        return entries;
    }

    private static Entry entry(ByteBuffer listing, int at, int nameLength, int extraLength) {
        byte[] name = new byte[nameLength];
        listing.get(at + 46, name);
        long[] sizes = {
            Integer.toUnsignedLong(listing.getInt(at + 24)),
            Integer.toUnsignedLong(listing.getInt(at + 20))
        };
        enlarge(sizes, listing.slice(at + 46 + nameLength, extraLength).order(listing.order()));
        return new Entry(
                new String(name, StandardCharsets.UTF_8),
                sizes[1],
                sizes[0],
                listing.getShort(at + 8),
                listing.getInt(at + 38) >>> 16);
    }

    /** Replaces sizes that do not fit 32 bits by those of the ZIP64 field (APPNOTE 4.5.3). */
    private static void enlarge(long[] sizes, ByteBuffer extra) {
        while (extra.remaining() >= 4) {
            int id = Short.toUnsignedInt(extra.getShort());
            int length = Math.min(Short.toUnsignedInt(extra.getShort()), extra.remaining());
            ByteBuffer field = extra.slice(extra.position(), length).order(extra.order());
            extra.position(extra.position() + length);
            for (int i = 0; id == 1 && i < sizes.length; i++) {
                if (sizes[i] == 0xFFFFFFFFL && field.remaining() >= 8) {
                    sizes[i] = field.getLong();
                }
            }
        }
    }

    private static ByteBuffer read(FileChannel file, long from, int length) throws IOException {
        if (from < 0 || length < 0 || from + length > file.size()) {
            throw new IOException("its listing is damaged");
        }
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && file.read(bytes, from + bytes.position()) >= 0) {
            // until the part is read
        }
        return bytes.flip();
    }
}
