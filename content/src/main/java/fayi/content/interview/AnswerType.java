package fayi.content.interview;

import fayi.content.expression.ValueKind;

/** What kind of answer a question takes, and so how a screen asks it. */
public enum AnswerType {
    /** One line; a {@link Answer.Text}. */
    TEXT(ValueKind.TEXT),
    /** Several lines; a {@link Answer.Text}. */
    LONG_TEXT(ValueKind.TEXT),
    /** A whole number from zero on; a {@link Answer.Number}. */
    NUMBER(ValueKind.NUMBER),
    /** A sum of money; a {@link Answer.Money}. */
    MONEY(ValueKind.MONEY),
    /** A day; a {@link Answer.Date}. */
    DATE(ValueKind.DATE),
    /** A telephone number in mainland China; a {@link Answer.Text}. */
    PHONE(ValueKind.TEXT),
    /** Yes or no; a {@link Answer.YesNo}. */
    YES_NO(ValueKind.FLAG),
    /** Exactly one option; a {@link Answer.Choice}. */
    CHOICE(ValueKind.TEXT),
    /** One option or more; a {@link Answer.Choices}. */
    CHOICES(ValueKind.TEXTS),
    /** Where something is, from the province down to the house; a {@link Answer.Place}. */
    PLACE(ValueKind.TEXT),
    /** One person or organisation; a {@link Answer.Person}. */
    PERSON(ValueKind.PARTY),
    /** Several persons or organisations; a {@link Answer.Parties}. */
    PARTIES(ValueKind.PARTIES),
    /** A paper to be photographed; a {@link Answer.Document}. */
    DOCUMENT(ValueKind.FLAG);

    private final ValueKind kind;

    AnswerType(ValueKind kind) {
        this.kind = kind;
    }

    /** As what expressions see the answer. */
    public ValueKind kind() {
        return kind;
    }

    /** Whether it has options to choose from. */
    public boolean hasOptions() {
        return this == CHOICE || this == CHOICES;
    }

    /** Whether it names persons or organisations. */
    public boolean hasParties() {
        return this == PERSON || this == PARTIES;
    }
}
