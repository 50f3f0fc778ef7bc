package fayi.endtoend.tour;

import static fayi.endtoend.tour.FaultStage.MAIN;
import static fayi.endtoend.tour.FaultStage.PATIENCE;

import fayi.endtoend.process.Readiness;
import java.io.IOException;

/** What can happen to a call that goes on, all in one; begin with {@link #begin}, end with {@link #ratedTwice}. */
public final class CallFaults {
    private static final String OPINION = "演示意见：保留工牌和聊天记录。";
    private static final int ENOUGH_FRAMES = 20;

    private final FaultStage stage;
    private final LawyerUnderTour lawyer;

    /** Played on this stage with a lawyer who has signed in. */
    CallFaults(FaultStage stage, LawyerUnderTour lawyer) {
        this.stage = stage;
        this.lawyer = lawyer;
    }

    /** Goes as far as a call whose picture has arrived. */
    void begin() throws IOException {
        stage.begin("consultation");
        stage.kiosk().touch(MAIN);
        stage.kiosk().awaitScreen("queue", PATIENCE);
        lawyer.answer();
        stage.kiosk().awaitScreen("call", PATIENCE);
        awaitPicture();
    }

    private void awaitPicture() throws IOException {
        long before = lawyer.counted("framesDecoded");
        Readiness.await("the person's picture at the desk", PATIENCE, () -> {
            lawyer.breathe();
            return lawyer.counted("framesDecoded") > before + ENOUGH_FRAMES;
        });
    }

    /** The desk's page closes in mid-call and opens again: the person is told, and the call goes on. */
    Fault browserCloses() throws IOException {
        return stage.play("desk closed in mid-call", sight -> {
            lawyer.closePage();
            sight.sees("call", "call.away");
            lawyer.openAgain();
            sight.done("lawyer opens the desk again");
            Readiness.await(
                    "the lawyer's return",
                    PATIENCE,
                    () -> !stage.kiosk().says(stage.texts().get("call.away")));
            awaitPicture();
            sight.endsOn("call");
            sight.becomes("the call goes on");
        });
    }

    /** The hub dies in mid-call and comes back: picture and sound go on, and so does what needs the hub. */
    Fault hubRestarts() throws IOException {
        return stage.play("hub killed in mid-call", sight -> {
            stage.world().hub().kill();
            awaitPicture();
            sight.meets("call");
            stage.world().hub().restart();
            sight.done("hub is back");
            awaitPicture();
            int before = stage.devices().printed().size();
            lawyer.advise(OPINION);
            lawyer.end();
            sight.endsOn("advice");
            Readiness.await(
                    "the opinion's paper",
                    PATIENCE,
                    () -> stage.devices().printed().size() == before + 1);
            sight.becomes("opinion printed");
        });
    }

    /** A rating is touched twice: it counts once, and the second touch meets nothing. Begins on the advice. */
    Fault ratedTwice() throws IOException {
        return stage.play("rating touched twice", sight -> {
            Readiness.await("the rating", PATIENCE, () -> {
                if (stage.kiosk().screen().equals("advice")) {
                    stage.kiosk().touchIfThere(MAIN);
                }
                return stage.kiosk().screen().equals("rating");
            });
            sight.sees("rating", "rating.title");
            sight.touchesTwice("rate-5");
            sight.endsOn("closing");
        });
    }
}
