package fayi.kiosk.widget;

import fayi.content.interview.Answer;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Answers with one of two ways: yes or no, at hand or not. */
final class YesNoField implements AnswerField {
    private final VBox keys = new VBox(32);
    private final OptionSign yesSign = new OptionSign(false);
    private final OptionSign noSign = new OptionSign(false);
    private final TouchButton yes;
    private final TouchButton no;
    private final Function<Boolean, Answer> made;
    private final Consumer<Answer> draft;
    private @Nullable Boolean chosen;
    private boolean covered;

    private YesNoField(
            String yesWords,
            String noWords,
            @Nullable Boolean start,
            Function<Boolean, Answer> made,
            Consumer<Answer> draft) {
        this.made = made;
        this.draft = draft;
        chosen = start;
        yes = Buttons.option("yes", yesSign, yesWords, () -> choose(true));
        no = Buttons.option("no", noSign, noWords, () -> choose(false));
        yes.setMinHeight(160);
        no.setMinHeight(160);
        keys.getChildren().addAll(yes, no);
        show();
    }

    /** Yes or no. */
    static YesNoField ofAnswer(Texts texts, Optional<Answer> start, Consumer<Answer> draft) {
        Boolean given = start.orElse(null) instanceof Answer.YesNo answer ? (Boolean) answer.yes() : null;
        return new YesNoField(texts.get("field.yes"), texts.get("field.no"), given, Answer.YesNo::new, draft);
    }

    /** A paper that is at hand, to be photographed later, or is not. */
    static YesNoField ofDocument(Texts texts, Optional<Answer> start, Consumer<Answer> draft) {
        Boolean given = start.orElse(null) instanceof Answer.Document answer ? (Boolean) answer.atHand() : null;
        return new YesNoField(
                texts.get("field.at-hand"), texts.get("field.not-at-hand"), given, Answer.Document::new, draft);
    }

    private void choose(boolean nowYes) {
        chosen = nowYes;
        show();
        draft.accept(answer());
    }

    private void show() {
        boolean isYes = !covered && Boolean.TRUE.equals(chosen);
        boolean isNo = !covered && Boolean.FALSE.equals(chosen);
        yes.choose(isYes);
        yesSign.set(isYes);
        no.choose(isNo);
        noSign.set(isNo);
    }

    @Override
    public Optional<Region> field() {
        return Optional.empty();
    }

    @Override
    public Region keys() {
        return keys;
    }

    @Override
    public boolean keysMayBeLong() {
        return true;
    }

    @Override
    public Answer answer() {
        Boolean given = chosen;
        return given == null ? new Answer.Skipped() : made.apply(given);
    }

    @Override
    public void cover(boolean nowCovered) {
        covered = nowCovered;
        show();
    }

    @Override
    public void close() {
        chosen = null;
    }
}
