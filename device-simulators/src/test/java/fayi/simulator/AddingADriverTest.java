package fayi.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fayi.device.Claim;
import fayi.device.DeviceStatus;
import fayi.device.driver.Devices;
import fayi.device.driver.DriverSettings;
import fayi.device.scanner.CodeScanner;
import fayi.device.selftest.Finding;
import fayi.device.selftest.SelfTest;
import fayi.device.selftest.Step;
import fayi.device.selftest.TestGuide;
import fayi.device.selftest.TestLevel;
import fayi.simulator.pty.PseudoTerminal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes the worked example of docs/devices.md literally, against a scanner at the other end of a real terminal. */
class AddingADriverTest {
    private static final Path PAGE = Path.of("../docs/devices.md");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    private Path directory;

    private final Queue<String> shown = new ConcurrentLinkedQueue<>();
    private ClassLoader before;
    private URLClassLoader example;
    private AcmePeer peer;
    private Devices devices;
    private CodeScanner scanner;

    /** An ACME-20, as the page describes it. */
    private final class AcmePeer implements AutoCloseable {
        private final PseudoTerminal terminal;

        AcmePeer(Path port) throws IOException {
            terminal = PseudoTerminal.open(port);
            Thread thread = new Thread(this::answer, "acme-peer");
            thread.setDaemon(true);
            thread.start();
        }

        private void answer() {
            try (BufferedReader asked =
                    new BufferedReader(new InputStreamReader(terminal.fromDriver(), StandardCharsets.UTF_8))) {
                for (String command = asked.readLine(); command != null; command = asked.readLine()) {
                    String code = command.equals("R") ? shown.poll() : null;
                    String answer = command.equals("V") ? "V ACME-20 1.4" : code == null ? "N" : "C " + code;
                    terminal.toDriver().write((answer + "\n").getBytes(StandardCharsets.UTF_8));
                    terminal.toDriver().flush();
                }
            } catch (IOException hungUp) {
                // As a plug that is pulled.
            }
        }

        @Override
        public void close() {
            terminal.close();
        }
    }

    private static class NoGuide implements TestGuide {
        @Override
        public void tell(Step step) {}

        @Override
        public Answer ask(Step question) {
            return Answer.SKIP;
        }
    }

    @BeforeEach
    void doWhatThePageSays() throws Exception {
        String section = section();
        Path classes = Files.createDirectory(directory.resolve("classes"));
        compile(block("java", section), classes);
        Path services = Files.createDirectories(classes.resolve("META-INF/services"));
        Files.writeString(services.resolve("fayi.device.driver.Driver"), block("services", section));

        before = Thread.currentThread().getContextClassLoader();
        example = new URLClassLoader(new URL[] {classes.toUri().toURL()}, before);
        Thread.currentThread().setContextClassLoader(example);

        Path port = directory.resolve("acme");
        peer = new AcmePeer(port);
        devices = Devices.open(List.of(entry(block("yaml", section), port)), Clock.systemUTC());
        scanner = devices.codeScanner().orElseThrow();
        awaitState(DeviceStatus.State.READY);
    }

    @AfterEach
    void end() throws Exception {
        if (devices != null) {
            devices.close();
        }
        if (peer != null) {
            peer.close();
        }
        if (example != null) {
            Thread.currentThread().setContextClassLoader(before);
            example.close();
        }
    }

    private static String section() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf("## Adding a driver");
        int end = page.indexOf("\n## ", begin);
        return page.substring(begin, end < 0 ? page.length() : end);
    }

    private static String block(String language, String section) {
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(section);
        assertThat(block.find()).as("the page has a block of " + language).isTrue();
        return block.group(1);
    }

    private void compile(String text, Path classes) throws IOException {
        Path source = Files.createDirectories(directory.resolve("acme-source")).resolve("AcmeDriver.java");
        Files.writeString(source, text);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int result = compiler.run(
                null,
                null,
                null,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "-proc:none",
                "-d",
                classes.toString(),
                source.toString());
        assertThat(result).as("it compiles as it stands").isZero();
    }

    /** The page's entry, at the port that this machine has. */
    private static DriverSettings entry(String yaml, Path port) {
        Matcher driver = Pattern.compile("devices:\n {2}(\\S+):\n {4}driver: (\\S+)\n {4}port: /dev/serial/\\S+\n")
                .matcher(yaml);
        assertThat(driver.matches()).as(yaml).isTrue();
        return new DriverSettings(driver.group(1), driver.group(2), Map.of("port", port.toString()), "docs/devices.md");
    }

    private void awaitState(DeviceStatus.State state) {
        await().atMost(PATIENCE).until(() -> scanner.status().state() == state);
    }

    @Test
    void codesThatAreShownReachWhoeverListensAndNobodyAfterTheClaim() throws Exception {
        List<String> heard = new CopyOnWriteArrayList<>();
        try (Claim claim = scanner.claim("visit", Duration.ofMinutes(1))) {
            scanner.listen(claim, heard::add);
            shown.add("FAYI-演示-1");
            await().atMost(PATIENCE).until(() -> heard.equals(List.of("FAYI-演示-1")));
        }
        shown.add("for nobody");
        try (Claim next = scanner.claim("next visit", Duration.ofMinutes(1))) {
            SelfTest answers = scanner.selfTests().get(0);
            assertThat(answers.run(next, new NoGuide()).verdict()).isEqualTo(Finding.Verdict.PASSED);
        }
        assertThat(shown).as("it was not even asked for codes").containsExactly("for nobody");
        assertThat(heard).hasSize(1);
        assertThat(scanner.capabilities().model()).contains("ACME-20");
        assertThat(scanner.capabilities().firmware()).contains("1.4");
        assertThat(scanner.counters().units()).isEqualTo(1);
    }

    @Test
    void aScannerThatIsUnpluggedIsToldAndFoundAgain() throws Exception {
        peer.close();
        awaitState(DeviceStatus.State.OFFLINE);
        peer = new AcmePeer(directory.resolve("acme"));
        awaitState(DeviceStatus.State.READY);
    }

    @Test
    void aTechnicianTestsItAsEveryOtherDevice() throws Exception {
        List<Step> told = new ArrayList<>();
        TestGuide guide = new NoGuide() {
            @Override
            public void tell(Step step) {
                told.add(step);
                shown.add("any code");
            }
        };
        for (SelfTest test : scanner.selfTests()) {
            try (Claim claim = scanner.claim("doctor", Duration.ofMinutes(1))) {
                assertThat(test.run(claim, guide).verdict()).as(test.id()).isEqualTo(Finding.Verdict.PASSED);
            }
        }
        assertThat(scanner.selfTests())
                .extracting(SelfTest::level)
                .containsExactly(TestLevel.INTERNAL, TestLevel.INTERACTIVE);
        assertThat(told).containsExactly(Step.SHOW_CODE);
    }

    @Test
    void theExampleIsShort() throws Exception {
        assertThat(block("java", section())
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("import") && !line.startsWith("package"))
                        .count())
                .isLessThan(85);
    }
}
