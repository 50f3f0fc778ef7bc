package fayi.content.interview;

/** An answer that the person need not type again; they see it before it counts. Personal data: its text form is masked. */
public record Offer(Answer answer, Origin origin) {
    @Override
    public String toString() {
        return "Offer[" + origin + "]";
    }

    /** Where it is from. */
    public enum Origin {
        /** The person answered it earlier in this visit. */
        EARLIER,
        /** The card, or what was already answered, tells it. */
        CARD
    }
}
