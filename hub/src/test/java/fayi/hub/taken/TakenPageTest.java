package fayi.hub.taken;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import fayi.hub.desk.DeskBrowser;
import fayi.hub.testkit.HubNode;
import fayi.hub.testkit.StationClient;
import fayi.hub.testkit.Tables;
import fayi.protocol.Paths;
import fayi.protocol.WireFormat;
import fayi.protocol.taken.PageSeal;
import fayi.protocol.taken.SealedPage;
import fayi.protocol.taken.TakenAlong;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a person sees on their telephone, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TakenPageTest {
    private static final Path TAKE = Path.of("src/main/resources/fayi/hub/take");
    private static final TakenAlong.Sheet HOSTILE = new TakenAlong.Sheet(
            "<img src=x onerror=\"document.title='burnt'\">",
            List.of(new TakenAlong.Section(
                    "<script>document.title='burnt'</script>",
                    List.of("第一条 <b>演示</b> & \"引号\"", "javascript:alert(1)"))));

    private final HubNode hub = HubNode.start();
    private final StationClient station = hub.station("demo-1");
    private final DeskBrowser browser = new DeskBrowser();
    private final List<String> faults = new CopyOnWriteArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    @AfterAll
    void end() {
        browser.close();
        hub.close();
    }

    private SealedPage kept(TakenAlong taken) {
        SealedPage page = new PageSeal(new WireFormat()).seal(taken, "演示乡公共法律服务站", ZonedDateTime.now(hub.clock()));
        assertThat(station.send("PUT", Paths.TAKEN.replace("{id}", page.id()), page.bytes())
                        .status())
                .isEqualTo(200);
        return page;
    }

    /** A browser counts this machine as a secure context. */
    private String address(SealedPage page) {
        return page.address(URI.create("http://localhost:" + hub.address().getPort()));
    }

    private Page shown(BrowserContext telephone, String address) {
        Page page = telephone.newPage();
        page.setDefaultTimeout(15_000);
        page.onPageError(faults::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")
                    || message.text().contains("MIME type")) {
                faults.add(message.text());
            }
        });
        page.onRequest((Request request) -> asked.add(request.url()));
        page.navigate(address);
        return page;
    }

    private static Locator see(Page page, String name) {
        Locator element = page.locator("[data-test=" + name + "]").first();
        element.waitFor();
        return element;
    }

    @Test
    void aSheetIsReadOnceAsTextAndASecondOpeningIsRefusedKindly() throws IOException {
        SealedPage taken = kept(HOSTILE);
        try (BrowserContext telephone = browser.profile()) {
            Page page = shown(telephone, address(taken));
            see(page, "open").click();
            assertThat(see(page, "title").innerText()).isEqualTo(HOSTILE.title());
            Locator content = see(page, "content");
            assertThat(content.innerText())
                    .contains("<script>document.title='burnt'</script>", "第一条 <b>演示</b> & \"引号\"");
            assertThat(page.locator("main script, main img, main b").count())
                    .as("nothing that was taken along has become markup")
                    .isZero();
            assertThat(page.title()).isEqualTo(HOSTILE.title());
            assertThat(page.url()).as("the key left the address").doesNotContain("#");
            page.waitForCondition(
                    () -> Tables.count(hub.database(), "taken_page WHERE content IS NULL AND id = '" + taken.id() + "'")
                            == 1);

            Download saved = page.waitForDownload(() -> see(page, "save").click());
            assertThat(Files.readString(saved.path())).contains(HOSTILE.title(), "第一条 <b>演示</b>");
            see(page, "saved");

            Page second = shown(telephone, address(taken));
            see(second, "open").click();
            assertThat(see(second, "trouble").innerText()).contains("已经打开过", "打印", "opened before");
            assertThat(second.locator("[data-test=content]").count()).isZero();
        }
        assertThat(faults).isEmpty();
        assertThat(asked)
                .allMatch(url ->
                        url.startsWith("http://localhost:" + hub.address().getPort() + "/") || url.startsWith("blob:"))
                .filteredOn(url -> !url.contains("/take/"))
                .noneMatch(url -> url.contains(taken.key()));
    }

    @Test
    void aPaperIsDrawnAndSavedByteForByte() throws IOException {
        byte[] pdf = smallPdf();
        SealedPage taken = kept(new TakenAlong.Document("演示 仲裁申请书", pdf));
        try (BrowserContext telephone = browser.profile()) {
            Page page = shown(telephone, address(taken));
            see(page, "open").click();
            page.locator("canvas[data-page='1']").waitFor();
            Download saved = page.waitForDownload(() -> see(page, "save").click());
            assertThat(saved.suggestedFilename()).isEqualTo("演示 仲裁申请书.pdf");
            assertThat(Files.readAllBytes(saved.path())).isEqualTo(smallPdf());
            if (System.getProperty("screens.pictures") != null) {
                page.setViewportSize(390, 844);
                page.screenshot(
                        new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/taken-document.png")));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void anAddressWithoutItsKeyOpensNothingAndSaysWhatToDo() {
        SealedPage taken = kept(HOSTILE);
        try (BrowserContext telephone = browser.profile()) {
            String whole = address(taken);
            Page page = shown(telephone, whole.substring(0, whole.indexOf('#') + 10));
            assertThat(see(page, "trouble").innerText()).contains("再扫一次");
            assertThat(page.locator("[data-test=open]").count()).isZero();
            Page right = shown(telephone, whole);
            if (System.getProperty("screens.pictures") != null) {
                right.setViewportSize(390, 844);
                see(right, "open");
                right.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/taken-ready.png")));
            }
            see(right, "open").click();
            see(right, "content");
            if (System.getProperty("screens.pictures") != null) {
                right.screenshot(
                        new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/taken-sheet.png")));
            }
        }
    }

    @Test
    void aTelephoneWithoutNetworkMayTryAgain() {
        SealedPage taken = kept(HOSTILE);
        try (BrowserContext telephone = browser.profile()) {
            Page page = shown(telephone, address(taken));
            see(page, "open");
            telephone.setOffline(true);
            see(page, "open").click();
            assertThat(see(page, "trouble").innerText()).contains("没有丢");
            telephone.setOffline(false);
            see(page, "again").click();
            see(page, "content");
        }
    }

    @Test
    void nothingOfThePageMakesMarkupOfText() throws IOException {
        try (Stream<Path> files = Files.list(TAKE)) {
            String modules = files.filter(file -> file.toString().endsWith(".js"))
                    .map(TakenPageTest::read)
                    .collect(Collectors.joining());
            assertThat(modules)
                    .contains("replaceChildren")
                    .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(file + " cannot be read", unreadable);
        }
    }

    /** One empty page (ISO 32000-1, 7.5); readers rebuild the missing table of cross references. */
    private static byte[] smallPdf() {
        return """
                %PDF-1.4
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 4 0 R>> endobj
                4 0 obj <</Length 21>> stream
                20 20 100 50 re fill
                endstream endobj
                trailer <</Root 1 0 R>>
                %%EOF
                """.getBytes(StandardCharsets.US_ASCII);
    }
}
