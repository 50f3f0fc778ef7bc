package fayi.endtoend.tour;

import static fayi.endtoend.tour.FaultStage.MAIN;
import static fayi.endtoend.tour.FaultStage.PATIENCE;

import fayi.endtoend.process.Readiness;
import fayi.provisioning.IdleTimes;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** People who walk away, at a station that waits for five seconds. */
public final class IdleFaults {
    /** How long the station must wait for these faults. */
    public static final IdleTimes SHORT =
            new IdleTimes(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(5));

    /** Where one can walk away, in the order of a visit. */
    public static final List<String> PAGES =
            List.of("confirm", "asking", "reviewing", "showing-form", "photographing", "receipt");

    private final FaultStage stage;

    /** Played on this stage, whose kiosk must have been started with {@link #SHORT}. */
    public IdleFaults(FaultStage stage) {
        this.stage = stage;
    }

    /** Walks away from this page, without the card: a warning, then everything is removed. */
    public Fault walksAwayAt(String page) throws IOException {
        return stage.play("person walks away at " + page, sight -> {
            goTo(page);
            stage.devices().liftCard();
            sight.sees("still-there", "still-there.title");
            sight.done("nothing");
            sight.endsOn("clean");
            stage.kiosk().awaitScreen("attract", PATIENCE);
            stage.begin("legal-aid");
            stage.kiosk().touch(MAIN);
            stage.kiosk().awaitScreen("card", PATIENCE);
            sight.becomes("the next person begins with a card of their own");
        });
    }

    /** Is only slow: a touch dismisses the warning and the page is as it was. */
    public Fault comesBack() throws IOException {
        return stage.play("person comes back at the warning", sight -> {
            goTo("confirm");
            sight.sees("still-there", "still-there.title");
            sight.touches("yes");
            sight.endsOn("confirm");
        });
    }

    /** There is no sound: said while the person waits, with another way. */
    public Fault noSound() throws IOException {
        return stage.play("no sound device", sight -> {
            stage.begin("consultation");
            sight.touches(MAIN);
            sight.meets("queue");
            sight.touches("action-back");
            sight.endsOn("introduction");
        });
    }

    private void goTo(String page) throws IOException {
        stage.begin("legal-aid");
        Citizen citizen = stage.citizen();
        stage.kiosk().touch(MAIN);
        stage.devices().layCard("long-term");
        stage.kiosk().awaitScreen("confirm", PATIENCE);
        int at = PAGES.indexOf(page);
        if (at >= 1) {
            stage.kiosk().touch(MAIN);
            stage.kiosk().awaitScreen("asking", PATIENCE);
        }
        if (at >= 2) {
            citizen.answerAll();
        }
        if (at >= 3) {
            stage.kiosk().touch(MAIN);
            stage.kiosk().awaitScreen("showing-form", PATIENCE);
        }
        if (at >= 4) {
            stage.kiosk().touch("action-skip");
            Readiness.await(
                    "the camera's picture", PATIENCE, () -> stage.kiosk().shows("take-picture"));
        }
        if (at >= 5) {
            stage.kiosk().touch("action-skip");
            stage.kiosk().touch(MAIN);
            stage.kiosk().awaitScreen("receipt", PATIENCE);
        }
    }
}
