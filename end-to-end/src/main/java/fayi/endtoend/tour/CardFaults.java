package fayi.endtoend.tour;

import static fayi.endtoend.tour.FaultStage.MAIN;

import fayi.simulator.station.ReaderFault;
import java.io.IOException;

/** Cards and readers that are not as they should be. */
public final class CardFaults {
    private static final String CARD = "citizen";

    private final FaultStage stage;

    /** Played on this stage. */
    public CardFaults(FaultStage stage) {
        this.stage = stage;
    }

    private void askForCard() throws IOException {
        stage.begin("legal-aid");
        stage.kiosk().touch(MAIN);
        stage.kiosk().awaitScreen("card", FaultStage.PATIENCE);
    }

    /** The card is pulled away while it is read, and laid down again. */
    public Fault cardLeaves() throws IOException {
        return stage.play("card pulled away during the read", sight -> {
            askForCard();
            stage.devices().setReader(ReaderFault.CARD_LEAVES);
            stage.devices().layCard(CARD);
            sight.sees("card", "trouble.card-removed.title");
            stage.devices().setReader(ReaderFault.NONE);
            stage.devices().liftCard();
            sight.done("card laid again");
            stage.devices().layCard(CARD);
            sight.endsOn("confirm");
        });
    }

    /** A card whose last day has passed is told of, and does for going on. */
    public Fault expired() throws IOException {
        return stage.play("expired card", sight -> {
            askForCard();
            stage.devices().layCard("expired");
            sight.sees("confirm", "trouble.card-expired.title");
            sight.touchesUntil(MAIN, "asking");
        });
    }

    /** A card that is nobody's resident card: residence permit, foreigners' of 2017 and 2023. */
    public Fault otherType(String card) throws IOException {
        return stage.play("card of another type " + card, sight -> {
            askForCard();
            stage.devices().layCard(card);
            sight.sees("confirm", "confirm.title");
            sight.touchesUntil(MAIN, "asking");
        });
    }

    /** The reader sends noise before each of its answers: the person notices nothing. */
    public Fault noise() throws IOException {
        return stage.play("reader with noise on its line", sight -> {
            askForCard();
            stage.devices().setReader(ReaderFault.NOISE);
            stage.devices().layCard(CARD);
            sight.sees("confirm", "confirm.title");
            sight.endsOn("confirm");
        });
    }

    /** A reader that cannot be used, is told of as {@code trouble}, is repaired and used. */
    public Fault reader(ReaderFault fault, String trouble) throws IOException {
        return stage.play("reader " + fault.name().toLowerCase(java.util.Locale.ROOT), sight -> {
            askForCard();
            stage.devices().setReader(fault);
            stage.devices().layCard(CARD);
            sight.sees("card", "trouble." + trouble + ".title");
            sight.done("reader repaired");
            stage.devices().liftCard();
            stage.devices().setReader(ReaderFault.NONE);
            stage.devices().layCard(CARD);
            sight.touchesUntil("action-retry", "confirm");
        });
    }

    /** Somebody comes near: one touch hides and ends everything. */
    public Fault quickExit() throws IOException {
        return stage.play("quick exit", sight -> {
            askForCard();
            stage.devices().layCard(CARD);
            stage.kiosk().awaitScreen("confirm", FaultStage.PATIENCE);
            stage.kiosk().touch(MAIN);
            sight.meets("asking");
            sight.touches("quick-exit");
            sight.endsOn("clean");
        });
    }
}
