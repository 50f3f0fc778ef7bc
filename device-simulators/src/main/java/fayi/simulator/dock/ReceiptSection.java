package fayi.simulator.dock;

import fayi.simulator.station.ReceiptCondition;
import fayi.simulator.station.StationState;
import java.nio.file.Path;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.jspecify.annotations.Nullable;

/** The printer of receipts: its roll, its troubles, and a picture of the last receipt. */
final class ReceiptSection extends SectionCard {
    private static final Set<ReceiptCondition> WORKING =
            Set.of(ReceiptCondition.READY, ReceiptCondition.PAPER_NEAR_END);
    private static final double PAPER_WIDTH = 300;
    private static final double MOST_SHOWN = 260;

    private final DockTexts texts;
    private final Choice<ReceiptCondition> conditions;
    private final ImageView paper = new ImageView();
    private final ScrollPane roll = new ScrollPane(paper);
    private @Nullable Path shown;

    ReceiptSection(DockTexts texts, DockActions actions, LineFaultBox line) {
        super(texts.say("receipt.title"));
        this.texts = texts;
        conditions = new Choice<>(
                ReceiptCondition.class,
                "receipt",
                condition -> texts.say("receipt." + condition),
                condition -> actions.perform(station -> station.setReceiptPrinter(condition)));
        paper.setId("receipt-picture");
        paper.setPreserveRatio(true);
        paper.setFitWidth(PAPER_WIDTH);
        paper.setSmooth(true);
        roll.getStyleClass().add("roll");
        roll.setMaxHeight(MOST_SHOWN);
        roll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setAlignment(Pos.TOP_LEFT);
        show((Path) null);
        getChildren().addAll(conditions, roll);
        withLine(line);
    }

    private void show(@Nullable Path picture) {
        shown = picture;
        // A receipt is a few hundred lines of black and white: read at once, so that it is there when it is shown.
        paper.setImage(picture == null ? null : new Image(picture.toUri().toString()));
        roll.setVisible(picture != null);
        roll.setManaged(picture != null);
        if (picture != null) {
            roll.setMinHeight(Math.min(
                    MOST_SHOWN,
                    4
                            + paper.getImage().getHeight()
                                    * PAPER_WIDTH
                                    / Math.max(1, paper.getImage().getWidth())));
        }
    }

    @Override
    void show(StationState now) {
        ReceiptCondition condition = now.receipts().condition();
        conditions.show(condition);
        Tone tone = condition == ReceiptCondition.PAPER_NEAR_END ? Tone.NOTICE : Tone.GOOD;
        say(
                condition == ReceiptCondition.READY && now.receipts().printed() > 0
                        ? texts.say("receipt.printed", now.receipts().printed())
                        : texts.say("receipt.state." + condition),
                WORKING.contains(condition) ? tone : Tone.STOP);
        Path newest = now.receipts().newest();
        if (newest != null && !newest.equals(shown)) {
            show(newest);
        }
    }
}
