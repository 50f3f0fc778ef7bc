package fayi.content.interview;

/** What kind of answer a question takes, and so how a screen asks it. */
public enum AnswerType {
    /** One line; a {@link Answer.Text}. */
    TEXT,
    /** Several lines; a {@link Answer.Text}. */
    LONG_TEXT,
    /** A whole number from zero on; a {@link Answer.Number}. */
    NUMBER,
    /** A sum of money; a {@link Answer.Money}. */
    MONEY,
    /** A day; a {@link Answer.Date}. */
    DATE,
    /** A telephone number in mainland China; a {@link Answer.Text}. */
    PHONE,
    /** Yes or no; a {@link Answer.YesNo}. */
    YES_NO,
    /** Exactly one option; a {@link Answer.Choice}. */
    CHOICE,
    /** One option or more; a {@link Answer.Choices}. */
    CHOICES
}
