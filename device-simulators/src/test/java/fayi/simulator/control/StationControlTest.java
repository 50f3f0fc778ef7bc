package fayi.simulator.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fayi.device.indicator.Light.Colour;
import fayi.device.indicator.Sensor;
import fayi.simulator.station.CameraCondition;
import fayi.simulator.station.CodeCameraState;
import fayi.simulator.station.DemonstrationCard;
import fayi.simulator.station.IndicatorState;
import fayi.simulator.station.LineState;
import fayi.simulator.station.PadState;
import fayi.simulator.station.PrinterCondition;
import fayi.simulator.station.ReaderFault;
import fayi.simulator.station.ReceiptCondition;
import fayi.simulator.station.ReceiptState;
import fayi.simulator.station.SmartCardCondition;
import fayi.simulator.station.SmartCardState;
import fayi.simulator.station.StationCamera;
import fayi.simulator.station.StationControls;
import fayi.simulator.station.StationLine;
import fayi.simulator.station.StationState;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StationControlTest {
    private final NotedControls station = new NotedControls();
    private StationControl control;
    private StationControlClient client;

    @BeforeEach
    void start() throws IOException {
        control = new StationControl(station);
        client = StationControlClient.of(control.address());
    }

    @AfterEach
    void end() {
        control.close();
    }

    @Test
    void whatTheClientIsToldReachesTheStation() throws IOException {
        client.layCard("zhang");
        client.liftCard();
        client.setReader(ReaderFault.WRONG_CHECKSUM);
        client.showCode("收据 1\"2");
        client.holdCode("收据 3");
        client.takeCodeAway();
        client.sign();
        for (PrinterCondition condition : PrinterCondition.values()) {
            client.setPrinter(condition);
        }
        for (StationCamera camera : StationCamera.values()) {
            for (CameraCondition condition : CameraCondition.values()) {
                client.setCamera(camera, condition);
            }
        }
        client.laySheet("contract");
        client.setReceiptPrinter(ReceiptCondition.COVER_OPEN);
        client.setSensor(Sensor.PAPER_OUTPUT, true);
        client.setSensor(Sensor.MAINS, false);
        client.playOnLine(StationLine.CARD_READER, "after 2x corrupt 20 for 3s");
        client.insertChipCard("li");
        client.withdrawChipCard();
        client.setSmartCardReader(SmartCardCondition.UPSIDE_DOWN);

        assertThat(station.noted)
                .containsExactly(
                        "lay zhang",
                        "lift",
                        "reader WRONG_CHECKSUM",
                        "show 收据 1\"2",
                        "hold 收据 3",
                        "take away",
                        "sign",
                        "printer READY",
                        "printer PAPER_EMPTY",
                        "printer JAMMED",
                        "printer OFF",
                        "PERSON LIVE",
                        "PERSON FROZEN",
                        "PERSON UNPLUGGED",
                        "DOCUMENT LIVE",
                        "DOCUMENT FROZEN",
                        "DOCUMENT UNPLUGGED",
                        "SCANNER LIVE",
                        "SCANNER FROZEN",
                        "SCANNER UNPLUGGED",
                        "sheet contract",
                        "receipts COVER_OPEN",
                        "PAPER_OUTPUT true",
                        "MAINS false",
                        "CARD_READER after 2x corrupt 20 for 3s",
                        "insert li",
                        "withdraw",
                        "chip UPSIDE_DOWN");
    }

    @Test
    void whatTheStationAnswersReachesTheClient() throws IOException {
        assertThat(client.state()).isEqualTo(station.state());
        assertThat(client.cards()).isEqualTo(station.cards());
        assertThat(client.chipCards()).isEqualTo(station.chipCards());
        assertThat(client.sheets()).isEqualTo(station.sheets());
        assertThat(client.printed()).isEqualTo(station.printed());
        assertThat(client.receipts()).isEqualTo(station.receipts());
        assertThat(client.lastPrintedCode()).contains("FAYI1:演示");
    }

    @Test
    void aCardThatNobodyKnowsIsRefusedWithTheReason() {
        assertThatThrownBy(() -> client.layCard("nobody"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody");
    }

    @Test
    void aDeviceThatDoesNotObeyIsReported() {
        station.broken = true;
        assertThatThrownBy(client::liftCard).isInstanceOf(IOException.class).hasMessageContaining("the pty is gone");
    }

    @Test
    void withoutTheTokenNothingIsDone() throws Exception {
        HttpResponse<String> answer = post("/card/remove", "", "Bearer wrong");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(station.noted).isEmpty();
    }

    @Test
    void aWordThatIsNotKnownIsAnsweredWithThoseThatAre() throws Exception {
        HttpResponse<String> answer = post(
                "/card/fault",
                "{\"fault\":\"silnt\"}",
                "Bearer " + control.address().token());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("silnt").contains("silent, ").contains("wrong-checksum");
    }

    @Test
    void theFileWithTheTokenIsForItsOwnerAlone(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("control.json");
        Files.writeString(file, "an older one");

        control.address().writeTo(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(ControlAddress.readFrom(file)).isEqualTo(control.address());
        assertThat(control.address().toString())
                .doesNotContain(control.address().token());
    }

    private HttpResponse<String> post(String path, String body, String authorization) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(control.address().address() + path))
                                .header("Authorization", authorization)
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    /** Notes down what it is told; the real devices are tried in SimulatedStationTest. */
    private static final class NotedControls implements StationControls {
        private final List<String> noted = new ArrayList<>();
        private boolean broken;

        @Override
        public List<DemonstrationCard> cards() {
            return List.of(new DemonstrationCard("zhang", "演示一（居民身份证）"));
        }

        @Override
        public void layCard(String id) {
            if (!id.equals("zhang")) {
                throw new IllegalArgumentException("There is no card '" + id + "'.");
            }
            noted.add("lay " + id);
        }

        @Override
        public void liftCard() throws IOException {
            if (broken) {
                throw new IOException("the pty is gone");
            }
            noted.add("lift");
        }

        @Override
        public void setReader(ReaderFault fault) {
            noted.add("reader " + fault);
        }

        @Override
        public void showCode(String text) {
            noted.add("show " + text);
        }

        @Override
        public void holdCode(String text) {
            noted.add("hold " + text);
        }

        @Override
        public void takeCodeAway() {
            noted.add("take away");
        }

        @Override
        public void sign() {
            noted.add("sign");
        }

        @Override
        public Optional<String> lastPrintedCode() {
            return Optional.of("FAYI1:演示");
        }

        @Override
        public void setPrinter(PrinterCondition condition) {
            noted.add("printer " + condition);
        }

        @Override
        public List<Path> printed() {
            return List.of(Path.of("/tmp/a.pdf"), Path.of("/tmp/b.pdf"));
        }

        @Override
        public List<Path> receipts() {
            return List.of(Path.of("/tmp/receipt-001.png"));
        }

        @Override
        public void setCamera(StationCamera camera, CameraCondition condition) {
            noted.add(camera + " " + condition);
        }

        @Override
        public List<String> sheets() {
            return List.of("contract", "none");
        }

        @Override
        public void laySheet(String id) {
            noted.add("sheet " + id);
        }

        @Override
        public void setReceiptPrinter(ReceiptCondition condition) {
            noted.add("receipts " + condition);
        }

        @Override
        public void setSensor(Sensor sensor, boolean on) {
            noted.add(sensor + " " + on);
        }

        @Override
        public void playOnLine(StationLine line, String script) {
            noted.add(line + " " + script);
        }

        @Override
        public List<DemonstrationCard> chipCards() {
            return List.of(new DemonstrationCard("li", "演示（社保卡）"));
        }

        @Override
        public void insertChipCard(String id) {
            noted.add("insert " + id);
        }

        @Override
        public void withdrawChipCard() {
            noted.add("withdraw");
        }

        @Override
        public void setSmartCardReader(SmartCardCondition condition) {
            noted.add("chip " + condition);
        }

        @Override
        public StationState state() {
            return new StationState(
                    null,
                    ReaderFault.NONE,
                    "最近的码",
                    PrinterCondition.PAPER_EMPTY,
                    2,
                    Path.of("/tmp"),
                    CameraCondition.LIVE,
                    CameraCondition.FROZEN,
                    "contract",
                    new ReceiptState(ReceiptCondition.READY, 1, Path.of("/tmp/receipt-001.png")),
                    new IndicatorState(Set.of(Sensor.DOOR), Set.of(Colour.RED)),
                    new CodeCameraState(CameraCondition.LIVE, "举着的码", true),
                    new PadState(true, 3),
                    new SmartCardState(true, "li", SmartCardCondition.SLOW),
                    Map.of(StationLine.SCANNER, new LineState("silent", "silent", true)));
        }
    }
}
