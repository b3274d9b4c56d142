package dev.episodelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever titles, cells, paths, reasons and plans say: it is shown, and does nothing. */
@ResourceLock(Browser.ONE_AT_A_TIME)
class HostileInBrowserTest {
    private static final List<String> VIEWS =
            List.of("#/", "#/graph", "#/plan", "#/rules", "#/rules/field/empty-field");

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script></style></title><script>window.acted = 1</script><img src=x onerror=window.acted=1>"
                        + "\"onmouseover=\"window.acted=1\" x=\"'><svg onload=window.acted=1><!--<script>-->]]>"
                        + "<a href=\"javascript:window.acted=1\">x</a><base href=//x.invalid/>"
                        + "<link rel=stylesheet href=//x.invalid/a.css>"
                        + "<meta http-equiv=refresh content=0;url=//x.invalid/>",
                "{{constructor.constructor('window.acted=1')()}} ${window.acted=1} @if(true) `` ` `code` ``",
                "javascript:window.acted=1",
                "a\u2028b\u2029c \u202Egpj.exe\u2066 \u0000\u001B[31m\u0085 \uD800 half",
                "%2F..%2F#/?q=%&lt;",
                "__proto__",
            })
    void nothingActs(String text) {
        BROWSER.open(GeneratedReviews.saying(text));
        String shown = HtmlPage.shown(text);
        int scripts = BROWSER.all("script").size();
        assertThat(scripts).isEqualTo(2);
        assertThat(BROWSER.find("#title").getAttribute("textContent")).isEqualTo(shown);
        String own = "[...document.querySelectorAll('#matrix tbody a')].map((a) => a.href.replace(/^[^#]*/, ''))";
        @SuppressWarnings("unchecked")
        List<String> links = (List<String>) BROWSER.run("return " + own);
        assertThat(links).hasSize(3);
        for (String hash : links) {
            BROWSER.run("location.hash = arguments[0]", hash);
            BROWSER.await("!document.querySelector('#overview').hidden === location.hash.startsWith('#/cell/')");
            String seen = String.valueOf(BROWSER.run("return document.body.textContent"));
            assertThat(seen).contains(shown);
            inert();
        }
        for (String hash : VIEWS) {
            BROWSER.run("location.hash = arguments[0]", hash);
            BROWSER.await("[...document.querySelectorAll('main > .view')].some((v) => !v.hidden)");
            inert();
        }
    }

    private static void inert() {
        assertThat(BROWSER.run("return window.acted === undefined")).isEqualTo(true);
        assertThat(BROWSER.run("return document.querySelectorAll('script').length"))
                .isEqualTo(2L);
        assertThat(BROWSER.run("return [...document.querySelectorAll('*')].flatMap((e) => [...e.attributes])"
                        + ".filter((a) => a.name.startsWith('on') || a.name === 'src' || a.name === 'style'"
                        + " && !/^--(share|ground): [^;]*;$/.test(a.value)).map((a) => a.name + '=' + a.value)"))
                .isEqualTo(List.of());
        assertThat(BROWSER.run("return [...document.querySelectorAll('a[href]')].map((a) => a.getAttribute('href'))"
                        + ".filter((h) => !h.startsWith('#'))"))
                .isEqualTo(List.of());
        assertThat(BROWSER.run(
                        "return document.querySelectorAll('img, base, iframe, object, embed, main link').length"))
                .isEqualTo(0L);
    }

    @Test
    void thePolicyLetsNothingInThatIsNotOurs() {
        BROWSER.open(PageReviews.rich());
        assertThat(BROWSER.find("meta[http-equiv]").getAttribute("content"))
                .startsWith("default-src 'none'; style-src 'sha256-")
                .doesNotContain("unsafe", "http", "*");
        assertThat(BROWSER.run(
                        "try { document.body.innerHTML = '<b>x</b>'; return 'set' } catch (e) { return e.name }"))
                .isEqualTo("TypeError");
        assertThat(BROWSER.refused()).hasSize(1);
    }

    @Test
    void noTextEndsTheDataOrHidesInIt() throws IOException {
        StringWriter out = new StringWriter();
        new HtmlReview().write(GeneratedReviews.saying("</script>\u2028\u202E<!--"), out);
        String page = out.toString();
        String data = page.substring(page.indexOf("id=\"data\">") + 10);
        data = data.substring(0, data.indexOf("</script>"));
        assertThat(data).startsWith("{").endsWith("}").doesNotContain("<", "\u2028", "\u202E");
        assertThat(page).doesNotContain("\u2028", "\u202E");
    }
}
