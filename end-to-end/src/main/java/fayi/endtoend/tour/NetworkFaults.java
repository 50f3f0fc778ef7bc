package fayi.endtoend.tour;

import static fayi.endtoend.tour.FaultStage.MAIN;
import static fayi.endtoend.tour.FaultStage.PATIENCE;

import fayi.endtoend.process.Readiness;
import fayi.protocol.ReceiptCode;
import fayi.protocol.log.LogEvent;
import java.io.IOException;
import java.util.Optional;

/** A hub that is away, and what was handed in meanwhile. Each card is used for one matter only. */
public final class NetworkFaults {
    private final FaultStage stage;

    /** Played on this stage. */
    public NetworkFaults(FaultStage stage) {
        this.stage = stage;
    }

    /** Nobody can be reached by video: told at once, with a way back. */
    public Fault noLawyerWithoutNetwork() throws IOException {
        return stage.play("no network when asking for a lawyer", sight -> {
            stage.clear();
            stage.world().hub().stop();
            stage.begin("consultation");
            sight.touches(MAIN);
            sight.sees("queue", "trouble.hub-unreachable.title");
            sight.touches("action-back");
            sight.endsOn("introduction");
            stage.world().hub().restart();
        });
    }

    /** The hub is away when it is handed in, with two touches; the person leaves with a local number; later it arrives. */
    public Fault handedInWithoutNetwork(String card) throws IOException {
        return stage.play("no network at hand-in and two touches", sight -> {
            toHandIn(card);
            stage.world().hub().stop();
            int before = stage.devices().receipts().size();
            sight.touchesTwice(MAIN);
            sight.sees("receipt", "receipt.waits");
            String code = receiptCode(before);
            stage.citizen().leave();
            sight.done("person leaves");
            stage.world().hub().restart();
            sight.done("hub is back");
            foundOnce(sight, card, code);
        });
    }

    /** The hub dies while it is being sent, and comes back while the person looks at the receipt. */
    public Fault hubDiesInMidSubmission(String card) throws IOException {
        return stage.play("hub killed in mid-submission", sight -> {
            toHandIn(card);
            int before = stage.devices().receipts().size();
            sight.touches(MAIN);
            stage.world().hub().kill();
            sight.sees("receipt", "receipt.waits");
            String code = receiptCode(before);
            stage.world().hub().restart();
            sight.done("hub is back");
            sight.sees("receipt", "receipt.delivered");
            sight.becomes("the receipt's page tells the hub's number");
            stage.citizen().leave();
            foundOnce(sight, card, code);
        });
    }

    private void toHandIn(String card) throws IOException {
        stage.begin("legal-aid");
        Citizen citizen = stage.citizen();
        citizen.identify(card);
        citizen.answerAll();
        stage.kiosk().touch(MAIN);
        stage.kiosk().awaitScreen("showing-form", PATIENCE);
        stage.kiosk().touch("action-skip");
        stage.kiosk().awaitScreen("photographing", PATIENCE);
        stage.kiosk().touch("action-skip");
        stage.kiosk().awaitScreen("hand-in", PATIENCE);
    }

    private void foundOnce(FaultSight sight, String card, String code) throws IOException {
        String key = ReceiptCode.parse(code)
                .orElseThrow(() -> new IOException("The printed code is not a receipt's"))
                .key();
        Readiness.await(
                "the delivery of what was handed in",
                PATIENCE,
                () -> stage.world()
                        .kioskLog()
                        .newest(LogEvent.SUBMISSION_DELIVERED)
                        .filter(line -> line.contains(key))
                        .isPresent());
        found(() -> stage.devices().showCode(code));
        found(() -> stage.devices().layCard(card));
        sight.becomes("one matter, found by the receipt and by the card");
    }

    private void found(TourSteps.Work show) throws IOException {
        stage.begin("track");
        stage.kiosk().touch(MAIN);
        stage.kiosk().awaitScreen("track-ask", PATIENCE);
        show.run();
        stage.kiosk().awaitScreen("tracked", PATIENCE);
        if (stage.kiosk().shows("page-next")) {
            throw new IOException("More than one matter was found");
        }
        stage.clear();
    }

    /** The code of the one receipt that comes off the roll after the first {@code before}. */
    private String receiptCode(int before) throws IOException {
        Readiness.await(
                "the receipt", PATIENCE, () -> stage.devices().receipts().size() > before);
        Optional<String> code = stage.devices().lastPrintedCode();
        int came = stage.devices().receipts().size() - before;
        if (code.isEmpty() || came != 1) {
            throw new IOException("Expected one receipt, with a code that scans. Code: "
                    + (code.isPresent() ? "yes" : "none") + "; receipts that came: " + came);
        }
        return code.get();
    }
}
