package dev.episodelint.text;
/** The well-formed byte sequences of UTF-8 (table 3-7 of the Unicode standard). */
final class Utf8 {
    private Utf8() {}

    /**
     * The number of bytes of the character that begins at the offset; if there is no valid one, minus the number of
     * bytes of the damaged character.
     */
    static int length(byte[] bytes, int offset) {
        int lead = bytes[offset] & 0xFF;
        int length = length(lead);
        if (length == 1 || length < 0) {
            return length;
        }
        for (int i = 1; i < length; i++) {
            int next = offset + i < bytes.length ? bytes[offset + i] & 0xFF : -1;
            boolean fits = i == 1 ? next >= secondMin(lead) && next <= secondMax(lead) : next >= 0x80 && next <= 0xBF;
            if (!fits) {
                return -i;
            }
        }
        return length;
    }

    private static int length(int lead) {
        if (lead < 0x80) {
            return 1;
        } else if (lead >= 0xC2 && lead <= 0xDF) {
            return 2;
        } else if (lead >= 0xE0 && lead <= 0xEF) {
            return 3;
        }
        return lead >= 0xF0 && lead <= 0xF4 ? 4 : -1;
    }

    private static int secondMin(int lead) {
        return lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    }

    private static int secondMax(int lead) {
        return lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    }
}
