package fayi.kiosk.widget;

import fayi.content.interview.Answer;
import fayi.content.interview.AnswerType;
import fayi.content.interview.Option;
import fayi.content.interview.Question;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Answers with one option or some of them. What excludes the others takes their place when it is touched, and they its. */
final class OptionsField implements AnswerField {
    private final boolean several;
    private final List<Option> options;
    private final Consumer<Answer> draft;
    private final VBox keys = new VBox(32);
    private final Map<String, TouchButton> buttons = new LinkedHashMap<>();
    private final Map<String, OptionSign> signs = new LinkedHashMap<>();
    private final Set<String> chosen = new LinkedHashSet<>();
    private boolean covered;

    OptionsField(Texts texts, Question question, List<Option> options, Optional<Answer> start, Consumer<Answer> draft) {
        this.options = options;
        this.draft = draft;
        several = question.type() == AnswerType.CHOICES;
        start.ifPresent(this::begin);
        for (Option option : options) {
            OptionSign sign = new OptionSign(several);
            TouchButton button = Buttons.option(
                    "option-" + option.id(),
                    sign,
                    option.text().in(texts.locale()),
                    option.help().map(help -> help.in(texts.locale())).orElse(""),
                    () -> touch(option));
            signs.put(option.id(), sign);
            buttons.put(option.id(), button);
            keys.getChildren().add(button);
        }
        show();
    }

    private void begin(Answer answer) {
        if (answer instanceof Answer.Choice one) {
            chosen.add(one.optionId());
        } else if (answer instanceof Answer.Choices some) {
            chosen.addAll(some.optionIds());
        }
    }

    private void touch(Option option) {
        if (!several) {
            chosen.clear();
            chosen.add(option.id());
        } else if (!chosen.remove(option.id())) {
            if (option.exclusive()) {
                chosen.clear();
            } else {
                options.stream().filter(Option::exclusive).map(Option::id).forEach(chosen::remove);
            }
            chosen.add(option.id());
        }
        show();
        draft.accept(answer());
    }

    private void show() {
        buttons.forEach((id, button) -> {
            boolean isChosen = !covered && chosen.contains(id);
            button.choose(isChosen);
            OptionSign sign = signs.get(id);
            if (sign != null) {
                sign.set(isChosen);
            }
        });
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
        if (chosen.isEmpty()) {
            return new Answer.Skipped();
        }
        return several
                ? new Answer.Choices(List.copyOf(chosen))
                : new Answer.Choice(chosen.iterator().next());
    }

    @Override
    public void cover(boolean nowCovered) {
        covered = nowCovered;
        show();
    }

    @Override
    public void close() {
        chosen.clear();
    }
}
