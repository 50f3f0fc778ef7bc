package fayi.kiosk.widget;

import fayi.content.interview.Answer;
import fayi.content.interview.AnswerType;
import fayi.content.interview.Party;
import fayi.content.interview.PartyField;
import fayi.content.interview.PartyForm;
import fayi.content.interview.PartyRules;
import fayi.content.interview.PartyWords;
import fayi.content.interview.Question;
import fayi.content.text.LocalizedText;
import fayi.kiosk.input.TextInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Answers with persons or organisations, one thing after another, each with its own keys: what they are, the name, the
 * telephone. Of several there is a list, in which each can be changed or removed and another added.
 */
final class PartiesField implements AnswerField {
    private final Texts texts;
    private final TextInput input;
    private final Question question;
    private final PartyForm form;
    private final boolean several;
    private final Consumer<Answer> draft;
    private final List<Party> parties = new ArrayList<>();
    private Runnable changed = () -> {};
    /** Which party is being asked for; the list when there is none. */
    private int at = -1;

    private @Nullable PartyStep step;
    private boolean askingKind;
    private boolean covered;

    PartiesField(Texts texts, TextInput input, Question question, Optional<Answer> start, Consumer<Answer> draft) {
        this.texts = texts;
        this.input = input;
        this.question = question;
        this.form = question.partyForm().orElseThrow();
        this.several = question.type() == AnswerType.PARTIES;
        this.draft = draft;
        Answer begun = start.orElse(null);
        if (begun instanceof Answer.Person person) {
            parties.add(person.party());
        } else if (begun instanceof Answer.Parties given) {
            parties.addAll(given.parties());
        }
        if (!several || parties.isEmpty() && question.limits().least() > 0) {
            begin(0);
        }
    }

    private void begin(int index) {
        at = index;
        if (index == parties.size()) {
            parties.add(new Party(form.kinds().get(0), Map.of()));
            askingKind = form.kinds().size() > 1;
        }
        if (!askingKind) {
            ask(0);
        }
    }

    private void ask(int fieldIndex) {
        closeStep();
        Party party = parties.get(at);
        PartyField field = form.fields(party.kind()).get(fieldIndex);
        PartyStep asked = new PartyStep(
                texts, input, party.kind(), field, party.text(field), question.sensitive(), text -> keep(field, text));
        asked.cover(covered);
        step = asked;
    }

    private void keep(PartyField field, String text) {
        parties.set(at, parties.get(at).with(field, text));
        draft.accept(answer());
    }

    @Override
    public boolean onwards() {
        PartyStep asked = step;
        if (asked == null) {
            return askingKind;
        }
        Party.Kind kind = parties.get(at).kind();
        Optional<LocalizedText> wrong = PartyRules.objection(kind, asked.field(), asked.text());
        if (wrong.isPresent()) {
            asked.object(wrong.get().in(texts.locale()));
            return true;
        }
        keep(asked.field(), asked.text());
        int next = form.fields(kind).indexOf(asked.field()) + 1;
        if (next < form.fields(kind).size()) {
            ask(next);
            changed.run();
            return true;
        }
        if (!several) {
            return false;
        }
        showList();
        return true;
    }

    @Override
    public boolean backwards() {
        PartyStep asked = step;
        if (asked == null && !askingKind) {
            return false;
        }
        int before = asked == null ? -1 : form.fields(parties.get(at).kind()).indexOf(asked.field()) - 1;
        if (before >= 0) {
            ask(before);
            changed.run();
            return true;
        }
        if (asked != null && form.kinds().size() > 1) {
            closeStep();
            askingKind = true;
            changed.run();
            return true;
        }
        boolean unnamed = parties.get(at).text(PartyField.NAME).isEmpty();
        if (unnamed) {
            parties.remove(at);
        }
        if (!several || parties.isEmpty()) {
            return false;
        }
        showList();
        return true;
    }

    private void showList() {
        closeStep();
        askingKind = false;
        at = -1;
        parties.removeIf(party -> party.text(PartyField.NAME).isEmpty());
        changed.run();
    }

    private void closeStep() {
        PartyStep asked = step;
        if (asked != null) {
            asked.close();
        }
        step = null;
    }

    @Override
    public void onStep(Runnable listener) {
        changed = listener;
    }

    @Override
    public Optional<Region> field() {
        return Optional.ofNullable(step).map(PartyStep::shown);
    }

    @Override
    public Region keys() {
        PartyStep asked = step;
        if (asked != null) {
            return asked.keysMayBeLong() ? new VBox(32, asked.shown(), asked.keys()) : asked.keys();
        }
        return askingKind ? kinds() : list();
    }

    @Override
    public boolean keysMayBeLong() {
        PartyStep asked = step;
        return asked == null || asked.keysMayBeLong();
    }

    private Region kinds() {
        VBox choices = new VBox(32);
        for (Party.Kind kind : form.kinds()) {
            TouchButton choice = Buttons.option(
                    "kind-" + kind.key(),
                    Icon.of(kind == Party.Kind.PERSON ? "mdi2a-account-outline" : "mdi2o-office-building-outline", 56),
                    texts.get("parties.kind." + kind.key()),
                    () -> {
                        parties.set(at, new Party(kind, kept(kind)));
                        askingKind = false;
                        ask(0);
                        changed.run();
                    });
            choice.setMinHeight(160);
            choices.getChildren().add(choice);
        }
        return choices;
    }

    /** Who was first called a company and is a person keeps what fits both. */
    private Map<PartyField, String> kept(Party.Kind kind) {
        Map<PartyField, String> fields = new java.util.EnumMap<>(PartyField.class);
        parties.get(at).fields().forEach((field, text) -> {
            if (field.concerns(kind) && field != PartyField.ID_NUMBER) {
                fields.put(field, text);
            }
        });
        return fields;
    }

    private Region list() {
        VBox rows = new VBox(32);
        for (int i = 0; i < parties.size(); i++) {
            rows.getChildren().add(row(i));
        }
        if (parties.size() < question.limits().most()) {
            String words = texts.get(parties.isEmpty() ? "parties.add" : "parties.add-another");
            rows.getChildren().add(Buttons.action("party-add", "quiet", "mdi2p-plus", words, () -> {
                begin(parties.size());
                changed.run();
            }));
        }
        return rows;
    }

    private Node row(int index) {
        String said = covered ? "●●●" : PartyWords.read(parties.get(index), texts.locale());
        HBox ways = new HBox(
                32,
                Buttons.wide(Buttons.action(
                        "party-change-" + index, "quiet", "mdi2p-pencil-outline", texts.get("parties.change"), () -> {
                            begin(index);
                            changed.run();
                        })),
                Buttons.wide(Buttons.action(
                        "party-remove-" + index, "quiet", "mdi2d-delete-outline", texts.get("parties.remove"), () -> {
                            parties.remove(index);
                            draft.accept(answer());
                            changed.run();
                        })));
        return new Panel(Panel.Kind.CARD, new Words(index + 1 + ". " + said, "body"), ways);
    }

    @Override
    public Answer answer() {
        List<Party> named = parties.stream()
                .filter(party -> !party.text(PartyField.NAME).isEmpty())
                .toList();
        if (named.isEmpty()) {
            return new Answer.Skipped();
        }
        return several ? new Answer.Parties(named) : new Answer.Person(named.get(0));
    }

    @Override
    public void cover(boolean nowCovered) {
        covered = nowCovered;
        PartyStep asked = step;
        if (asked != null) {
            asked.cover(nowCovered);
        } else {
            changed.run();
        }
    }

    @Override
    public void close() {
        closeStep();
        parties.clear();
    }
}
