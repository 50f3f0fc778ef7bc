package fayi.kiosk.widget;

import fayi.content.interview.Answer;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Answers with yes or no. */
final class YesNoField implements AnswerField {
    private final VBox keys = new VBox(32);
    private final OptionSign yesSign = new OptionSign(false);
    private final OptionSign noSign = new OptionSign(false);
    private final TouchButton yes;
    private final TouchButton no;
    private final Consumer<Answer> draft;
    private @Nullable Boolean chosen;
    private boolean covered;

    YesNoField(Texts texts, Optional<Answer> start, Consumer<Answer> draft) {
        this.draft = draft;
        start.ifPresent(answer -> chosen = answer instanceof Answer.YesNo given ? given.yes() : null);
        yes = Buttons.option("yes", yesSign, texts.get("field.yes"), () -> choose(true));
        no = Buttons.option("no", noSign, texts.get("field.no"), () -> choose(false));
        yes.setMinHeight(160);
        no.setMinHeight(160);
        keys.getChildren().addAll(yes, no);
        show();
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
        return given == null ? new Answer.Skipped() : new Answer.YesNo(given);
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
