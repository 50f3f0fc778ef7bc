package fayi.simulator.station;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the simulated devices are now.
 *
 * @param card the id of the card on the reader; none when it is empty
 * @param lastCode what the scanner was shown last; none before
 * @param printed how many papers lie in the tray
 * @param tray the directory they lie in
 * @param sheet the id of the picture under the document camera
 * @param lines the serial lines that can go wrong, with what is wrong
 */
public record StationState(
        @Nullable String card,
        ReaderFault reader,
        @Nullable String lastCode,
        PrinterCondition printer,
        int printed,
        Path tray,
        CameraCondition personCamera,
        CameraCondition documentCamera,
        String sheet,
        ReceiptState receipts,
        IndicatorState indicators,
        CodeCameraState codeCamera,
        PadState pad,
        SmartCardState smartCards,
        Map<StationLine, LineState> lines) {
    /** Copies the map. */
    public StationState {
        lines = Map.copyOf(lines);
    }

    /** The state of one camera. */
    public CameraCondition camera(StationCamera which) {
        return switch (which) {
            case PERSON -> personCamera;
            case DOCUMENT -> documentCamera;
            case SCANNER -> codeCamera.condition();
        };
    }
}
