package dev.episodelint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page about the plugin lists the parameters of {@code check}, as the plugin's own descriptor has them. */
class ParametersPageTest {

    @Test
    void everyParameterIsOnThePageAndNoOther() throws IOException {
        String page = Files.readString(Path.of("../docs/maven.md")).replace("\r\n", "\n");
        String table = first("<!-- parameters: check -->\n((?:\\|.*\n)+)", page);
        assertThat(all("(?m)^\\| `(\\w+)`", table)).containsExactlyInAnyOrderElementsOf(parameters());
    }

    private static List<String> parameters() throws IOException {
        try (InputStream in = ParametersPageTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            String descriptor = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            String check = first("(?s)<goal>check</goal>(.*?)</mojo>", descriptor);
            return all("\\$\\{episode-lint\\.(\\w+)}", first("(?s)<configuration>(.*?)</configuration>", check));
        }
    }

    private static String first(String pattern, String text) {
        return all(pattern, text).get(0);
    }

    private static List<String> all(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.results().map(m -> m.group(1)).toList();
    }
}
