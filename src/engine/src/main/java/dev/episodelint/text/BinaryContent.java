package dev.episodelint.text;

import dev.episodelint.text.TextFlaw.Kind;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that are neither UTF-8 text nor damaged text.
 *
 * @param byteOffset the first byte that shows it
 * @param shown the actual kind of the bytes
 */
record BinaryContent(Kind kind, int byteOffset, String shown) {
    private static final int SAMPLE = 8 * 1024;

    /** The minimum number of such bytes; fewer are damage in a text. */
    private static final int FEW = 8;

    private static final Map<String, String> MAGIC = new TreeMap<>(Map.of(
            "\u0089PNG", "PNG",
            "\u00FF\u00D8\u00FF", "JPEG",
            "GIF8", "GIF",
            "PK\u0003\u0004", "zip",
            "\u001F\u008B", "gzip",
            "%PDF-", "PDF",
            "7z\u00BC\u00AF", "7z",
            "\u007FELF", "ELF"));

    /** Null if the bytes may be text. */
    static @Nullable BinaryContent of(byte[] bytes) {
        if (begins(bytes, "\u00FF\u00FE")) {
            return new BinaryContent(Kind.UTF16, 0, "UTF-16LE");
        } else if (begins(bytes, "\u00FE\u00FF")) {
            return new BinaryContent(Kind.UTF16, 0, "UTF-16BE");
        }
        for (Map.Entry<String, String> magic : MAGIC.entrySet()) {
            if (begins(bytes, magic.getKey())) {
                return new BinaryContent(Kind.BINARY, 0, magic.getValue());
            }
        }
        return ByteCount.of(bytes, Math.min(bytes.length, SAMPLE)).verdict();
    }

    private static boolean begins(byte[] bytes, String magic) {
        if (bytes.length < magic.length()) {
            return false;
        }
        for (int i = 0; i < magic.length(); i++) {
            if ((bytes[i] & 0xFF) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Counts of bytes in a sample that text does not contain, with NUL at even and odd offsets counted separately, and
     * the offset of the first one.
     */
    private record ByteCount(int sample, int evenNuls, int oddNuls, int controls, int highs, int first) {

        static ByteCount of(byte[] bytes, int sample) {
            int[] nuls = new int[2];
            int controls = 0;
            int highs = 0;
            int first = -1;
            for (int i = 0; i < sample; i++) {
                byte b = bytes[i];
                highs += b < 0 ? 1 : 0;
                if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                    controls++;
                    nuls[i % 2] += b == 0 ? 1 : 0;
                    first = first < 0 ? i : first;
                }
            }
            return new ByteCount(sample, nuls[0], nuls[1], controls, highs, first);
        }

        /** In UTF-16, nearly every other byte of plain Latin text is NUL. */
        @Nullable
        BinaryContent verdict() {
            int others = controls - evenNuls - oddNuls;
            boolean plain = others * 20 <= sample;
            if (plain && oddNuls * 5 > sample * 2 && evenNuls * 20 <= sample && sample >= 4) {
                return new BinaryContent(Kind.UTF16, first, "UTF-16LE");
            } else if (plain && evenNuls * 5 > sample * 2 && oddNuls * 20 <= sample && sample >= 4) {
                return new BinaryContent(Kind.UTF16, first, "UTF-16BE");
            }
            // Texts that lost the upper half of each UTF-16 unit do exist, and a script of India then has one control
            // character in five; so few are enough only where much else is not ASCII either.
            boolean most = controls * 10 > sample * 3;
            boolean noise = controls * 12 > sample && highs * 6 > sample;
            return controls >= FEW && (most || noise) ? new BinaryContent(Kind.BINARY, first, "binary") : null;
        }
    }
}
