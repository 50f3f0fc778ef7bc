package fayi.kiosk.widget;

import fayi.content.interview.Answer;
import fayi.content.interview.AnswerWords;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Answers with a day: year, month and day each go up and down by a touch, years and days also in large steps. */
final class DateField implements AnswerField {
    private static final double ROW = 132;
    private static final double SIDE = 1.5;
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private final Texts texts;
    private final LocalDate last;
    private final Consumer<Answer> draft;
    private final VBox keys = new VBox(24);
    private final Words shown = new Words("", "body", "strong");
    private final StackPane field;
    private final Words year = new Words("", "heading").centred();
    private final Words month = new Words("", "heading").centred();
    private final Words day = new Words("", "heading").centred();
    private LocalDate date;
    private boolean covered;

    DateField(Texts texts, Optional<Answer> start, LocalDate today, Consumer<Answer> draft) {
        this.texts = texts;
        this.draft = draft;
        last = today.plusYears(100);
        date = start.map(answer -> answer instanceof Answer.Date given ? given.date() : today)
                .orElse(today);
        field = new StackPane(shown);
        field.setAlignment(Pos.CENTER_LEFT);
        field.getStyleClass().add("field");
        field.setMinHeight(TouchButton.LEAST);
        field.setMaxHeight(Region.USE_PREF_SIZE);
        field.setId("field");
        KeyGrid grid = new KeyGrid(10, 12, ROW);
        row(grid, 0, "year", year, 10, (by, from) -> from.plusYears(by));
        row(grid, 1, "month", month, 0, (by, from) -> from.plusMonths(by));
        row(grid, 2, "day", day, 10, (by, from) -> from.plusDays(by));
        HBox near = new HBox(
                24,
                quick("date-today", "date.today", from -> today),
                quick("date-month-ago", "date.month-ago", from -> today.minusMonths(1)),
                quick("date-year-ago", "date.year-ago", from -> today.minusYears(1)));
        keys.getChildren().addAll(near, grid);
        show();
    }

    private void row(KeyGrid grid, int row, String name, Words value, int leap, Step step) {
        double room = leap > 0 ? SIDE : 0;
        if (leap > 0) {
            grid.add(button(name + "-down-" + leap, "−" + leap, from -> step.of(-leap, from)), 0, row, SIDE);
            grid.add(button(name + "-up-" + leap, "+" + leap, from -> step.of(leap, from)), 10 - SIDE, row, SIDE);
        }
        grid.add(button(name + "-down", "−", from -> step.of(-1, from)), room, row, 2 * SIDE - room);
        StackPane shownValue = new StackPane(value);
        shownValue.getStyleClass().add("date-value");
        grid.add(shownValue, 2 * SIDE, row, 10 - 4 * SIDE);
        grid.add(button(name + "-up", "+", from -> step.of(1, from)), 10 - 2 * SIDE, row, 2 * SIDE - room);
    }

    private TouchButton button(String id, String words, UnaryOperator<LocalDate> change) {
        TouchButton button = Keys.key(id, "key", words, () -> set(change.apply(date)));
        if (words.length() == 1) {
            button.getStyleClass().add("digit");
        }
        button.setMinHeight(TouchButton.LEAST);
        return button;
    }

    private TouchButton quick(String id, String key, UnaryOperator<LocalDate> change) {
        TouchButton button = Keys.key(id, "quiet", texts.get(key), () -> set(change.apply(date)));
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    private void set(LocalDate next) {
        if (!next.isBefore(FIRST) && !next.isAfter(last)) {
            date = next;
            show();
            draft.accept(answer());
        }
    }

    private void show() {
        shown.say(covered ? "●●●●●●" : AnswerWords.date(date, texts.locale()));
        year.say(covered ? "●" : texts.get("date.year", date.getYear()));
        month.say(covered ? "●" : texts.get("date.month", date.getMonthValue()));
        day.say(covered ? "●" : texts.get("date.day", date.getDayOfMonth()));
    }

    @Override
    public Optional<Region> field() {
        return Optional.of(field);
    }

    @Override
    public Region keys() {
        return keys;
    }

    @Override
    public boolean keysMayBeLong() {
        return false;
    }

    @Override
    public Answer answer() {
        return new Answer.Date(date);
    }

    @Override
    public void cover(boolean nowCovered) {
        covered = nowCovered;
        show();
    }

    @Override
    public void close() {
        date = FIRST;
        shown.say("");
    }

    /** A step of one part of a date. */
    private interface Step {
        LocalDate of(int by, LocalDate from);
    }
}
