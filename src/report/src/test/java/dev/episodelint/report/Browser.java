package dev.episodelint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.episodelint.review.SeriesReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A real browser, started once for all tests that use it. After each test its console must be empty and nothing may
 * have been fetched. Without a browser the tests are skipped with a message, unless {@code EPISODELINT_BROWSER} is
 * {@code required}.
 */
final class Browser implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, ParameterResolver {
    static final String ONE_AT_A_TIME = "browser";

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> DRIVERS = List.of("chromedriver", "chromium.chromedriver");
    private static final Logger QUIET = Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");
    private static final JsonMapper JSON = new JsonMapper();

    private Session session;

    /** The browser, and its profile folder. */
    private record Session(ChromeDriver driver, Path folder) implements AutoCloseable {

        static Session start() {
            // What it looks for is only needed to listen to events.
            QUIET.setLevel(Level.OFF);
            String required = System.getenv("EPISODELINT_BROWSER");
            Optional<Path> browser = onPath(BROWSERS);
            Optional<Path> driver = onPath(DRIVERS);
            if (browser.isEmpty() || driver.isEmpty()) {
                String lack = "NOT TESTED IN A BROWSER: needs chromium and chromedriver on the PATH";
                if ("required".equals(required)) {
                    throw new IllegalStateException(lack);
                }
                System.err.println(lack);
                abort(lack);
            }
            try {
                Path folder = Files.createTempDirectory("episodelint-browser");
                return new Session(
                        new ChromeDriver(
                                new ChromeDriverService.Builder()
                                        .usingDriverExecutable(
                                                driver.orElseThrow().toFile())
                                        .build(),
                                options(browser.orElseThrow(), folder)),
                        folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static ChromeOptions options(Path browser, Path folder) {
            LoggingPreferences logs = new LoggingPreferences();
            logs.enable(LogType.BROWSER, Level.ALL);
            logs.enable(LogType.PERFORMANCE, Level.ALL);
            ChromeOptions options = new ChromeOptions();
            options.setBinary(browser.toFile());
            options.setCapability("goog:loggingPrefs", logs);
            options.addArguments(
                    "--headless=new",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--disable-dev-shm-usage",
                    "--user-data-dir=" + folder.resolve("profile"));
            return options;
        }

        private static Optional<Path> onPath(List<String> names) {
            return Arrays.stream(Objects.requireNonNullElse(System.getenv("PATH"), "")
                            .split(java.io.File.pathSeparator))
                    .flatMap(f -> names.stream().map(n -> Path.of(f, n)))
                    .filter(Files::isExecutable)
                    .findFirst();
        }

        @Override
        public void close() throws IOException {
            driver.quit();
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted((a, b) -> b.compareTo(a)).forEach(f -> f.toFile().delete());
            }
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        session = context.getRoot()
                .getStore(Namespace.GLOBAL)
                .getOrComputeIfAbsent(Session.class, c -> Session.start(), Session.class);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        size(1400, 1000);
        emulate("light");
        console();
        fetched();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        assertThat(console()).as("console").isEmpty();
        assertThat(fetched()).as("fetched").isEmpty();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return this;
    }

    /** Writes a report and opens it; returns the file. */
    Path open(SeriesReport review) {
        return open(review, "");
    }

    /** Opens the report at a fragment address. */
    Path open(SeriesReport review, String hash) {
        try {
            Path file = Files.createTempFile(session.folder(), "report", ".html");
            try (Writer out = Files.newBufferedWriter(file)) {
                new HtmlReview().write(review, out);
            }
            session.driver().get(file.toUri() + hash);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void size(int width, int height) {
        session.driver().manage().window().setSize(new Dimension(width, height));
    }

    /** Emulates a media feature. */
    void emulate(String scheme) {
        emulate("screen", scheme);
    }

    void emulate(String medium, String scheme) {
        session.driver()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of(
                                "media",
                                medium,
                                "features",
                                List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    void script(boolean runs) {
        session.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !runs));
    }

    WebElement find(String css) {
        return session.driver().findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return session.driver().findElements(By.cssSelector(css));
    }

    /** The visible text of an element, with single spaces. */
    @SuppressWarnings("unchecked")
    List<String> texts(String css) {
        return (List<String>) run(
                "return [...document.querySelectorAll(arguments[0])].filter((e) => e.checkVisibility())"
                        + ".map((e) => e.innerText.replace(/\\s+/g, ' ').trim())",
                css);
    }

    /** The visible text, with single spaces. */
    String text(String css) {
        return texts(css).get(0);
    }

    void click(String css) {
        find(css).click();
        settle();
    }

    void type(String css, String text) {
        find(css).clear();
        find(css).sendKeys(text);
    }

    /** Chooses an option with the keyboard, from the first one on. */
    void choose(String css, String label) {
        WebElement control = find(css);
        List<String> labels = control.findElements(By.tagName("option")).stream()
                .map(WebElement::getText)
                .toList();
        assertThat(labels).contains(label);
        control.sendKeys(Keys.HOME, Keys.ARROW_DOWN.toString().repeat(labels.indexOf(label)));
    }

    void press(CharSequence... keys) {
        Actions actions = new Actions(session.driver());
        for (CharSequence key : keys) {
            actions.sendKeys(key);
        }
        actions.perform();
        settle();
    }

    void pressWith(Keys modifier, Keys key) {
        new Actions(session.driver())
                .keyDown(modifier)
                .sendKeys(key)
                .keyUp(modifier)
                .perform();
        settle();
    }

    /** The text or the label of the focused element. */
    String focused() {
        return String.valueOf(run("const e = document.activeElement;"
                + "return e.getAttribute('aria-label') || e.textContent.trim() || e.id || e.tagName"));
    }

    void back() {
        session.driver().navigate().back();
        settle();
    }

    String hash() {
        return String.valueOf(run("return location.hash"));
    }

    Object run(String script, Object... arguments) {
        return ((JavascriptExecutor) session.driver()).executeScript(script, arguments);
    }

    /** Waits until the page has handled events and drawn. */
    private void settle() {
        session.driver()
                .executeAsyncScript("const done = arguments[0];"
                        + "setTimeout(() => requestAnimationFrame(() => setTimeout(done)))");
    }

    /** Waits until a condition holds. */
    void await(String condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Boolean.TRUE.equals(run("return " + condition))) {
            assertThat(System.nanoTime()).as(condition).isLessThan(end);
            Thread.onSpinWait();
        }
    }

    /** The page as printed. */
    byte[] print() {
        Map<String, Object> pdf =
                session.driver().executeCdpCommand("Page.printToPDF", Map.of("printBackground", true));
        return Base64.getDecoder().decode(String.valueOf(pdf.get("data")));
    }

    /** The violations of the page's policy since the last call; they are then not errors. */
    List<String> refused() {
        return console();
    }

    /** The console messages since the last call. */
    private List<String> console() {
        return session.driver().manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::toString)
                .toList();
    }

    /** The network requests since the last call. */
    private List<String> fetched() {
        List<String> addresses = new ArrayList<>();
        for (LogEntry entry : session.driver().manage().logs().get(LogType.PERFORMANCE)) {
            JsonNode message = JSON.readTree(entry.getMessage()).path("message");
            String method = message.path("method").asString("");
            String address = message.path("params").path("request").path("url").asString("");
            boolean isLocal = address.startsWith("file:") || address.startsWith("data:");
            if (method.startsWith("Network.requestWillBeSent") && !address.isEmpty() && !isLocal) {
                addresses.add(address);
            }
        }
        return addresses;
    }
}
