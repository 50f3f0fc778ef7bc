package fayi.endtoend.tour;

import static fayi.endtoend.tour.FaultStage.MAIN;
import static fayi.endtoend.tour.FaultStage.PATIENCE;

import fayi.endtoend.process.Readiness;
import fayi.simulator.station.CameraCondition;
import fayi.simulator.station.PrinterCondition;
import fayi.simulator.station.ReceiptCondition;
import fayi.simulator.station.StationCamera;
import java.io.IOException;

/** What can happen to paper and camera, each in a visit of its own but for the camera. */
public final class PrinterFaults {
    private final FaultStage stage;

    /** Played on this stage. */
    public PrinterFaults(FaultStage stage) {
        this.stage = stage;
    }

    /** Goes as far as the form that can be printed. */
    private void begin() throws IOException {
        stage.begin("legal-aid");
        Citizen citizen = stage.citizen();
        citizen.identify("citizen");
        citizen.answerAll();
        stage.kiosk().touch(MAIN);
        stage.kiosk().awaitScreen("showing-form", PATIENCE);
    }

    /** No paper, and two touches on print; paper is added; it goes on by itself and prints once. */
    public Fault paperEmpty() throws IOException {
        return waits("printer without paper", PrinterCondition.PAPER_EMPTY, "print.paper-empty.title", "paper added");
    }

    /** A sheet is stuck and taken out; it goes on by itself. */
    public Fault jam() throws IOException {
        return waits("printer with a jam", PrinterCondition.JAMMED, "print.jammed.title", "jam cleared");
    }

    private Fault waits(String name, PrinterCondition condition, String words, String repair) throws IOException {
        return stage.play(name + " and print touched twice", sight -> {
            begin();
            int before = printed();
            stage.devices().setPrinter(condition);
            sight.touchesTwice("print");
            sight.sees("printing-form", words);
            sight.done(repair);
            stage.devices().setPrinter(PrinterCondition.READY);
            awaitPrinted();
            sight.touches(MAIN);
            sight.endsOn("photographing");
            int came = printed() - before;
            require(came == 1, "papers came: " + came);
            sight.becomes("one paper, by itself");
        });
    }

    /** The printer is switched off while it prints, and on again: it has forgotten the paper, and the person decides. */
    public Fault offInMidJob() throws IOException {
        return stage.play("printer switched off in mid-job", sight -> {
            begin();
            stage.devices().setPrinter(PrinterCondition.PAPER_EMPTY);
            sight.touches("print");
            Readiness.await(
                    "a job at the printer",
                    PATIENCE,
                    () -> stage.kiosk().says(stage.texts().get("print.paper-empty.title")));
            stage.devices().setPrinter(PrinterCondition.OFF);
            sight.sees("printing-form", "print.offline.title");
            sight.done("printer switched on");
            stage.devices().setPrinter(PrinterCondition.READY);
            sight.sees("printing-form", "trouble.print-failed.title");
            int before = printed();
            sight.touchesWhileThere("action-retry", MAIN);
            require(printed() == before + 1, "papers came: " + (printed() - before));
            sight.becomes("one paper after the second try");
        });
    }

    /** The printer is off and stays off: the visit goes on without paper. */
    public Fault off() throws IOException {
        return stage.play("printer off", sight -> {
            begin();
            stage.devices().setPrinter(PrinterCondition.OFF);
            sight.touches("print");
            sight.sees("printing-form", "print.offline.title");
            sight.touches("action-skip");
            sight.endsOn("photographing");
            stage.devices().setPrinter(PrinterCondition.READY);
        });
    }

    /** No camera: told, plugged in, used. Begins and ends on the page of the camera, as {@link #off} ends. */
    public Fault cameraUnplugged() throws IOException {
        return stage.play("camera unplugged", sight -> {
            Readiness.await(
                    "the camera's picture", PATIENCE, () -> stage.kiosk().shows("take-picture"));
            stage.devices().setCamera(StationCamera.DOCUMENT, CameraCondition.UNPLUGGED);
            sight.sees("photographing", "trouble.camera-lost.title");
            sight.done("camera plugged in");
            stage.devices().setCamera(StationCamera.DOCUMENT, CameraCondition.LIVE);
            sight.touches("action-retry");
            Readiness.await("the camera's picture again", PATIENCE, () -> {
                stage.kiosk().touchIfThere("action-retry");
                return stage.kiosk().shows("take-picture");
            });
            sight.becomes("picture again");
        });
    }

    /** No camera at all: the visit goes on without photographs. Begins on the page of the camera. */
    public Fault noCamera() throws IOException {
        return stage.play("no camera", sight -> {
            stage.devices().setCamera(StationCamera.DOCUMENT, CameraCondition.UNPLUGGED);
            stage.kiosk().touch("action-back");
            stage.kiosk().awaitScreen("showing-form", PATIENCE);
            stage.kiosk().touch("action-skip");
            // Which of them depends on whether the driver has noticed it before the page asks.
            sight.sees("photographing", "trouble.no-camera.title", "trouble.camera-lost.title");
            sight.touches("action-skip");
            sight.endsOn("hand-in");
            stage.devices().setCamera(StationCamera.DOCUMENT, CameraCondition.LIVE);
        });
    }

    /** The receipts' roll is empty: told, and the receipt comes out on a sheet, once. */
    public Fault rollEmpty() throws IOException {
        return stage.play("receipt roll empty", sight -> {
            begin();
            stage.kiosk().touch("action-skip");
            stage.kiosk().awaitScreen("photographing", PATIENCE);
            stage.kiosk().touch("action-skip");
            stage.kiosk().awaitScreen("hand-in", PATIENCE);
            int sheets = printed();
            int receipts = stage.devices().receipts().size();
            stage.devices().setReceiptPrinter(ReceiptCondition.PAPER_EMPTY);
            sight.touches(MAIN);
            sight.sees("receipt", "slip.instead.out");
            require(printed() == sheets + 1, "sheets came: " + (printed() - sheets));
            require(stage.devices().receipts().size() == receipts, "a receipt came off the empty roll");
            stage.devices().setReceiptPrinter(ReceiptCondition.READY);
            sight.becomes("the receipt on one sheet");
        });
    }

    private int printed() throws IOException {
        return stage.devices().printed().size();
    }

    private void awaitPrinted() throws IOException {
        Readiness.await("the paper's end", PATIENCE, () -> stage.kiosk().shows(MAIN));
    }

    private static void require(boolean holds, String otherwise) throws IOException {
        if (!holds) {
            throw new IOException(otherwise);
        }
    }
}
