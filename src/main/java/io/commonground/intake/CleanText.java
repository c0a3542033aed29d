package io.commonground.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Lets through text that is strictly UTF-8 (Unicode 3.9, table 3-7) without NUL, and drops a
 * leading byte order mark; anything else ends the reading with the line it stands on.
 */
final class CleanText extends FilterInputStream {

    private static final int BOM_LENGTH = 3;

    private final String file;
    private long line = 1;
    private int pending;
    private int lowest = 0x80;
    private int highest = 0xBF;

    private CleanText(String file, InputStream bytes) {
        super(bytes);
        this.file = file;
    }

    static InputStream of(String file, InputStream bytes) throws IOException {
        var ahead = new java.io.PushbackInputStream(bytes, BOM_LENGTH);
        byte[] start = ahead.readNBytes(BOM_LENGTH);
        boolean marked =
                start.length == BOM_LENGTH
                        && start[0] == (byte) 0xEF
                        && start[1] == (byte) 0xBB
                        && start[2] == (byte) 0xBF;
        if (!marked) {
            ahead.unread(start);
        }
        return new CleanText(file, ahead);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count < 0 && pending > 0) {
            throw notUtf8();
        }
        for (int i = offset; i < offset + count; i++) {
            check(buffer[i] & 0xFF);
        }
        return count;
    }

    private void check(int octet) {
        if (pending > 0) {
            if (octet < lowest || octet > highest) {
                throw notUtf8();
            }
            expect(pending - 1, 0x80, 0xBF);
        } else if (octet >= 0x80) {
            begin(octet);
        } else if (octet == 0) {
            throw BadBundle.in(
                    file, line, "holds a NUL byte: save the file as plain CSV text in UTF-8");
        } else if (octet == '\n') {
            line++;
        }
    }

    private void begin(int octet) {
        switch (octet) {
            case 0xE0 -> expect(2, 0xA0, 0xBF);
            case 0xED -> expect(2, 0x80, 0x9F);
            case 0xF0 -> expect(3, 0x90, 0xBF);
            case 0xF4 -> expect(3, 0x80, 0x8F);
            default -> {
                if (octet < 0xC2 || octet > 0xF4) {
                    throw notUtf8();
                }
                expect(octet < 0xE0 ? 1 : octet < 0xF0 ? 2 : 3, 0x80, 0xBF);
            }
        }
    }

    private void expect(int following, int lowest, int highest) {
        pending = following;
        this.lowest = lowest;
        this.highest = highest;
    }

    private BadBundle notUtf8() {
        return BadBundle.in(file, line, "is not UTF-8: save the file as CSV in UTF-8");
    }
}
