package fayi.simulator.control;

import fayi.device.indicator.Sensor;
import fayi.simulator.station.CameraCondition;
import fayi.simulator.station.DemonstrationCard;
import fayi.simulator.station.PrinterCondition;
import fayi.simulator.station.ReaderFault;
import fayi.simulator.station.ReceiptCondition;
import fayi.simulator.station.SmartCardCondition;
import fayi.simulator.station.StationCamera;
import fayi.simulator.station.StationControls;
import fayi.simulator.station.StationLine;
import fayi.simulator.station.StationState;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Plays with the simulated devices of another process, as {@link StationControls} does in one. Any thread; each call waits
 * until the device has done it.
 */
public final class StationControlClient implements StationControls {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final ControlAddress address;

    private StationControlClient(ControlAddress address) {
        this.address = address;
    }

    /** Speaks with the control that wrote {@code controlJson}. */
    public static StationControlClient of(Path controlJson) throws IOException {
        return new StationControlClient(ControlAddress.readFrom(controlJson));
    }

    /** Speaks with the control at {@code address}. */
    public static StationControlClient of(ControlAddress address) {
        return new StationControlClient(address);
    }

    /** Can only be asked while the other process runs. */
    @Override
    public List<DemonstrationCard> cards() {
        return asked("/cards", new TypeReference<>() {});
    }

    @Override
    public void layCard(String id) throws IOException {
        tell("/card/insert", Map.of("card", id));
    }

    @Override
    public void liftCard() throws IOException {
        tell("/card/remove", Map.of());
    }

    @Override
    public void setReader(ReaderFault fault) throws IOException {
        tell("/card/fault", Map.of("fault", ControlRequests.spelled(fault)));
    }

    @Override
    public void showCode(String text) throws IOException {
        tell("/scanner/show", Map.of("text", text));
    }

    @Override
    public void holdCode(String text) throws IOException {
        tell("/scanner/hold", Map.of("text", text));
    }

    @Override
    public void takeCodeAway() throws IOException {
        tell("/scanner/take-away", Map.of());
    }

    @Override
    public void sign() throws IOException {
        tell("/pad/sign", Map.of());
    }

    @Override
    public Optional<String> lastPrintedCode() throws IOException {
        String code = ask("/printer/code", new TypeReference<>() {});
        return code.isEmpty() ? Optional.empty() : Optional.of(code);
    }

    @Override
    public void setPrinter(PrinterCondition condition) throws IOException {
        tell(
                switch (condition) {
                    case READY -> "/printer/on";
                    case PAPER_EMPTY -> "/printer/paper-empty";
                    case JAMMED -> "/printer/jam";
                    case OFF -> "/printer/off";
                },
                Map.of());
    }

    @Override
    public List<Path> printed() throws IOException {
        return ask("/printer/printed", new TypeReference<>() {});
    }

    @Override
    public List<Path> receipts() throws IOException {
        return ask("/receipt/printed", new TypeReference<>() {});
    }

    @Override
    public void setCamera(StationCamera camera, CameraCondition condition) throws IOException {
        String word = switch (condition) {
            case LIVE -> "plug";
            case FROZEN -> "freeze";
            case UNPLUGGED -> "unplug";
        };
        tell("/camera/" + camera.name().toLowerCase(Locale.ROOT) + "/" + word, Map.of());
    }

    /** Can only be asked while the other process runs. */
    @Override
    public List<String> sheets() {
        return asked("/sheets", new TypeReference<>() {});
    }

    @Override
    public void laySheet(String id) throws IOException {
        tell("/camera/document/sheet", Map.of("sheet", id));
    }

    @Override
    public void setReceiptPrinter(ReceiptCondition condition) throws IOException {
        tell("/receipt/condition", Map.of("condition", ControlRequests.spelled(condition)));
    }

    @Override
    public void setSensor(Sensor sensor, boolean on) throws IOException {
        tell("/sensor", Map.of("sensor", ControlRequests.spelled(sensor), "state", on ? "on" : "off"));
    }

    @Override
    public void playOnLine(StationLine line, String script) throws IOException {
        tell("/line", Map.of("line", ControlRequests.spelled(line), "script", script));
    }

    /** Can only be asked while the other process runs. */
    @Override
    public List<DemonstrationCard> chipCards() {
        return asked("/chip-cards", new TypeReference<>() {});
    }

    @Override
    public void insertChipCard(String id) throws IOException {
        tell("/chip/insert", Map.of("card", id));
    }

    @Override
    public void withdrawChipCard() throws IOException {
        tell("/chip/withdraw", Map.of());
    }

    @Override
    public void setSmartCardReader(SmartCardCondition condition) throws IOException {
        tell("/chip/condition", Map.of("condition", ControlRequests.spelled(condition)));
    }

    @Override
    public StationState state() throws IOException {
        return ask("/state", new TypeReference<>() {});
    }

    private <T> T asked(String path, TypeReference<T> type) {
        try {
            return ask(path, type);
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }

    private void tell(String path, Map<String, String> body) throws IOException {
        send(request(path).POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private <T> T ask(String path, TypeReference<T> type) throws IOException {
        try {
            return JSON.readValue(send(request(path).GET()), type);
        } catch (JacksonException malformed) {
            throw new IOException("The control's answer to " + path + " cannot be read", malformed);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address.address() + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + address.token());
    }

    private String send(HttpRequest.Builder builder) throws IOException {
        HttpRequest request = builder.build();
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() == 400) {
                throw new IllegalArgumentException(response.body());
            }
            if (response.statusCode() >= 300) {
                throw new IOException(request.uri().getPath() + ": " + response.body());
            }
            return response.body();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(
                    "Interrupted while the simulated devices do "
                            + request.uri().getPath(),
                    interrupted);
        }
    }
}
