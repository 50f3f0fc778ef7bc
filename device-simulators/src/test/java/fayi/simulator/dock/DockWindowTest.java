package fayi.simulator.dock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fayi.device.indicator.Sensor;
import fayi.simulator.station.CameraCondition;
import fayi.simulator.station.LineState;
import fayi.simulator.station.PrinterCondition;
import fayi.simulator.station.ReaderFault;
import fayi.simulator.station.StationLine;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clicks what a person would click in the dock and reads what it says. Pictures lie in target/dock/. */
class DockWindowTest {
    private final RememberedStation station = new RememberedStation();
    private DockWindow window;

    @BeforeAll
    static void startWindows() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        Platform.setImplicitExit(false);
        Platform.startup(started::countDown);
        started.await();
    }

    @BeforeEach
    void open() {
        window = onFx(() -> {
            DockWindow opened = new DockWindow(station, true);
            opened.show();
            return opened;
        });
        awaitWords("读卡器");
    }

    @AfterEach
    void close() {
        onFx(() -> {
            window.close();
            return true;
        });
    }

    @Test
    void aCardIsLaidByAClickAndLiftedByTheNext() {
        click("card-citizen");
        awaitWords("放着演示一的卡");
        assertThat(station.state().card()).isEqualTo("citizen");

        click("card-citizen");
        awaitWords("上面没有卡");
        assertThat(station.state().card()).isNull();
    }

    @Test
    void aSocialSecurityCardIsPutInAndWhatIsWrongIsSaid() throws IOException {
        click("chip-citizen");
        awaitWords("插着演示一的卡");
        click("smart-upside-down");
        awaitWords("卡插反了");
        picture("smart-card");
        click("smart-ready");
        click("chip-citizen");
        await().until(() -> station.state().smartCards().card() == null);
    }

    @Test
    void everyFaultIsSaidInWordsAndTakenBack() throws IOException {
        click("reader-silent");
        click("printer-jammed");
        click("camera-person-unplugged");
        click("camera-document-frozen");
        awaitWords("读卡器不回应", "卡纸了", "线拔掉了", "画面定住了");
        assertThat(station.state().reader()).isEqualTo(ReaderFault.SILENT);
        picture("faults");

        click("reader-none");
        click("printer-ready");
        click("camera-person-live");
        click("camera-document-live");
        awaitWords("上面没有卡", "正常，有纸", "画面正常");
        assertThat(station.state().printer()).isEqualTo(PrinterCondition.READY);
        assertThat(station.state().documentCamera()).isEqualTo(CameraCondition.LIVE);
    }

    @Test
    void theCodeOfTheLastReceiptIsScannedWithOneClick() throws IOException {
        click("scanner-receipt");
        awaitWords("打印出来的纸上还没有码");
        picture("no-receipt");

        station.print(2, "FAYI1-20261125-001");
        click("scanner-receipt");
        await().untilAsserted(() -> assertThat(station.state().lastCode()).isEqualTo("FAYI1-20261125-001"));
        awaitWords("出纸盘里有 2 份");
        assertThat(onFx(() -> ((TextInputControl) find("scanner-text")).getText()))
                .isEqualTo("FAYI1-20261125-001");
    }

    @Test
    void whatIsTypedIsScanned() {
        onFx(() -> {
            ((TextInputControl) find("scanner-text")).setText("ABC");
            return true;
        });
        click("scanner-show");
        await().untilAsserted(() -> assertThat(station.state().lastCode()).isEqualTo("ABC"));
    }

    @Test
    void aCodeIsHeldBeforeTheCameraAndANameWrittenOnThePadByAClick() throws IOException {
        awaitWords("镜头前没有码", "现在没有要签的");
        type("code-camera-text", "码-7");
        click("code-camera-hold");
        awaitWords("举着：码-7");
        click("pad-sign");
        awaitWords("签了 1 次");
        picture("all");

        click("code-camera-take-away");
        awaitWords("镜头前没有码");
        click("camera-scanner-unplugged");
        awaitWords("线拔掉了");
        assertThat(station.state().codeCamera().condition()).isEqualTo(CameraCondition.UNPLUGGED);
    }

    @Test
    void whatFailsIsSaid() {
        station.stickPrinter();
        click("printer-off");
        awaitWords("没有做成：the printer does not listen");
    }

    @Test
    void theCaseIsOpenedAndItsMainsCutByAClick() throws IOException {
        click("sensor-presence");
        awaitWords("前面有人");
        click("sensor-door");
        awaitWords("机箱门开着");
        click("sensor-mains");
        awaitWords("停电了，在用电池");
        assertThat(station.state().indicators().on()).containsExactlyInAnyOrder(Sensor.PRESENCE, Sensor.DOOR);
    }

    @Test
    void aFaultOfALineIsATouchAndAScriptIsPlayedOrItsMistakeSaid() throws IOException {
        click("line-scanner-fold");
        click("line-scanner-corrupt");
        awaitWords("线路现在：数据错位");
        assertThat(lineOf(StationLine.SCANNER)).isEqualTo("corrupt 50");
        click("line-scanner-play");
        awaitWords("正在按脚本走");
        picture("line");

        type("line-scanner-script", "silnt");
        click("line-scanner-play");
        awaitWords("there is no fault 'silnt'");
        click("line-scanner-none");
        await().until(() -> lineOf(StationLine.SCANNER).equals("none"));
    }

    @Test
    void theLastReceiptIsShown(@TempDir Path directory) throws IOException {
        Path picture = directory.resolve("receipt-001.png");
        ImageIO.write(new BufferedImage(576, 400, BufferedImage.TYPE_BYTE_GRAY), "png", picture.toFile());
        station.printReceipt(picture);

        awaitWords("打了 1 张小票");
        await().until(() -> onFx(() -> ((ImageView) find("receipt-picture")).getImage() != null));
        click("receipt-paper-empty");
        awaitWords("没有纸了");
    }

    private String lineOf(StationLine line) {
        return station.state()
                .lines()
                .getOrDefault(line, new LineState("", "", false))
                .script();
    }

    private static void type(String id, String text) {
        onFx(() -> {
            ((TextInputControl) find(id)).setText(text);
            return true;
        });
    }

    @Test
    void itSpeaksEnglishWithoutAChineseWordAmongItsOwn() throws IOException {
        click("card-residence-permit");
        awaitWords("放着演示五的卡");
        picture("chinese");

        click("language");
        awaitWords("Identity card reader", "Works, has paper");
        picture("english");
        List<String> chinese = words().lines()
                .filter(line -> line.codePoints().anyMatch(DockWindowTest::isHan))
                .filter(line -> !line.contains("演示") && !line.equals("中文"))
                .toList();
        assertThat(chinese).isEmpty();
    }

    private static boolean isHan(int point) {
        return Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
    }

    private static void click(String id) {
        onFx(() -> {
            Node node = find(id);
            assertThat(node.isDisabled()).isFalse();
            ((ButtonBase) node).fire();
            return true;
        });
    }

    private static void awaitWords(String... wanted) {
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(words()).contains(wanted));
    }

    private static String words() {
        return onFx(() -> root().lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining("\n")));
    }

    private static Node find(String id) {
        return root().lookup("#" + id);
    }

    private static Parent root() {
        return Window.getWindows().get(0).getScene().getRoot();
    }

    /** The whole list, not only what the window has room for. */
    private static void picture(String name) throws IOException {
        BufferedImage picture = onFx(() -> {
            assertThat(root().lookupAll("*").stream().anyMatch(ToggleButton.class::isInstance))
                    .isTrue();
            return copy(root().getScene().snapshot(null));
        });
        Path file = Path.of("target", "dock", name + ".png");
        Files.createDirectories(file.getParent());
        ImageIO.write(picture, "png", file.toFile());
    }

    private static BufferedImage copy(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        return copy;
    }

    private static <T> T onFx(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
