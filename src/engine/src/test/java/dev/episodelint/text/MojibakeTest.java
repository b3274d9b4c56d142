package dev.episodelint.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.episodelint.testing.Needs;
import java.nio.charset.Charset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

    @Test
    void anEmojiReadAsMacromanIsRepaired() {
        assertThat(Mojibake.find("## \uF8FFüìê Mathematics"))
                .extracting(Garbled::span, Garbled::repaired, Garbled::encoding)
                .containsExactly(tuple(new Span(3, 7), "📐", "MacRoman"));
        assertThat(Mojibake.clean("## \uF8FFüìê Mathematics")).isEqualTo("## 📐 Mathematics");
    }

    @Test
    void aCheckMarkReadAsWindows1252IsRepaired() {
        assertThat(Mojibake.find("âœ… done"))
                .extracting(Garbled::span, Garbled::repaired, Garbled::encoding)
                .containsExactly(tuple(new Span(0, 3), "✅", "windows-1252"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it’s “quoted” – and – more…",
                "→ ← ≤ ≥ ≠ ∀ ∃ √",
                "€ ™ • ‰ ─ ├ └ │",
                "⚠️ ✅ ❌ 👩‍💻 🇫🇷 1️⃣",
                "「日本」、。",
                "× 3 ≈ 4 ∞"
            })
    void symbolsComeBackFromBothEncodings(String text) {
        for (ByteTable table : new ByteTable[] {ByteTable.MAC_ROMAN, ByteTable.WINDOWS_1252}) {
            // Letters, and what takes two bytes, are not looked for.
            String symbols = text.replace("日本", "").replace("×", "");
            assertThat(Mojibake.clean(garbled(symbols, table)))
                    .as(table.encoding())
                    .isEqualTo(symbols);
        }
    }

    @Test
    void neighboursAreOne() {
        String text = garbled("⚠️🔒", ByteTable.WINDOWS_1252) + "!";

        assertThat(Mojibake.find(text))
                .extracting(Garbled::span, Garbled::repaired)
                .containsExactly(tuple(new Span(0, text.length() - 1), "⚠️🔒"));
    }

    @Test
    void twoByteCharactersAreLeftAlone() {
        assertThat(Mojibake.find("CafÃ© √© √π")).isEmpty();
    }

    @Test
    void whereACharacterWasLostNothingCanBeSaid() {
        assertThat(Mojibake.find("## üìê Mathematics")).isEmpty();
        assertThat(Mojibake.find("â€ and â and ðŸ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // French, with no-break spaces inside its quotes
                "« Déjà là\u00A0», dit-elle : « Où ça ? Jusque-là\u00A0» – l’œuvre d’un maître naïf, çà et là… À bientôt\u00A0!",
                "Il l’a vu là\u202F», puis « là-bas\u00A0»\u00A0: 12\u00A0€, à\u00A0½ prix, à\u00A0«\u00A0mi-temps\u00A0».",
                // German and its quotes
                "„Ärger“, ‚Öl‘ und ‚Übermut‘ – süß; „Äpfel“ › ‹ » « größer als 3 µm … ‚ß‘",
                // Spanish
                "¿Qué? ¡Año nuevo! «El niño dijo: “¡Olé!”» — así es; él ‘ñandú’… º ª",
                // Portuguese
                "“Não”, disse ‘você’”. Amanhã… “a manhã”— coração, avô, avó, ‘avô’”… «ações»",
                // Turkish
                "‘“Hâlâ”’ dedi; hâlâ… “hâlâ”— kâğıt, İstanbul’da ‘rüzgâr’. “Rüzgâ”– şöyle: “hâlâ”…",
                // Czech
                "„Příliš žluťoučký kůň úpěl ďábelské ódy“ – řekl ‚Žižka‘… »Ó, é, á, ů«",
                // Polish
                "„Zażółć gęślą jaźń” – rzekł: «łódź»… ‚tak’ – ”źdźbło”.",
                // Hindi
                "यह वितरित प्रणालियों की कहानी है। “नमस्ते” – ‘दोस्तों’…॥",
                // Greek
                "«Καλημέρα κόσμε» – είπε· “ναι”… Ω, μ, π και Σ.",
                // Russian
                "«Привет», — сказал он… „Да“ – ‘нет’ № 5.",
                // Vietnamese
                "“Tôi thấy ‘mê’” – ở đâu? “Ê”… ‘â’: Thầy ấy nói: «Đã về rồi»… “Thế ê”’",
                // Japanese and Chinese
                "「分散システム」は、難しい。『はい』…—〜 ・",
                "“分布式系统”——很难……《书名》「好」。",
                // Estonian and Finnish: words that begin with a doubled letter
                "„Äärmuslik“ ja „Öö“, „Üürile anda“, ‚Ääni‘, ‚Öölane‘, ‚Üür‘ – „Õnn“.",
                // Icelandic, Danish, Swedish, Norwegian
                "„Það ‚var‘“ – ‘það’”… Ísland, ‘það’”— Ölfusá; ”Åh”, ‚Ærø‘ »Øen« ’Ålesund’… «å»",
                // Romanian, Hungarian, Catalan, Italian
                "„România” – ‘când’… „Ő” és „Ű” – «l·l» col·legi… «Perché è così\u00A0», è»",
                // Alphabets
                "ABCÇDEFGĞ àâãáçéêíóôõú ÀÈÉÌÒÓÙàèéìòóù ÁÉÍÓÖÚÜáéíóöúüŐőŰű ÂÇÎÖÛÜâçîöûü ÅÄÖåäö ÆØÅæøå ÞÐðþ",
                // Mathematics
                "√π ≈ 1.77, ∑∏∫ ≤ ∞, 2·π·∂x ≠ ±½, ∆x → 0, µ ± σ, A·B‰ ≥ ¬C, ‡·†°, √∞·π"
            })
    void runningTextInAnyLanguageIsLeftAlone(String text) {
        assertThat(Mojibake.find(text)).isEmpty();
        assertThat(Mojibake.clean(text)).isEqualTo(text);
    }

    @Test
    void theTablesAgreeWithThoseOfThePlatform() {
        Needs.charset("x-MacRoman");
        Needs.charset("windows-1252");
        for (int i = 0x80; i < 0x100; i++) {
            byte[] one = {(byte) i};
            String mac = new String(one, Charset.forName("x-MacRoman"));
            assertThat(ByteTable.MAC_ROMAN.byteOf(mac.charAt(0)))
                    .as("MacRoman %x", i)
                    .isEqualTo(one[0]);
            String windows = new String(one, Charset.forName("windows-1252"));
            // The platform leaves five holes.
            char expected = windows.charAt(0) == '\uFFFD' ? (char) i : windows.charAt(0);
            assertThat(ByteTable.WINDOWS_1252.byteOf(expected))
                    .as("windows-1252 %x", i)
                    .isEqualTo(one[0]);
        }
    }

    /** The text's UTF-8 bytes, read with the table. */
    private static String garbled(String text, ByteTable table) {
        StringBuilder garbled = new StringBuilder();
        for (byte b : text.getBytes(UTF_8)) {
            garbled.append(b >= 0 ? (char) b : character(table, b));
        }
        return garbled.toString();
    }

    private static char character(ByteTable table, byte b) {
        return (char) IntStream.range(0x80, 0x10000)
                .filter(c -> table.byteOf((char) c) == b)
                .findFirst()
                .orElseThrow();
    }
}
