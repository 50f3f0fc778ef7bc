package fayi.protocol;

/** What a lawyer writes: at least one character, at most 4,000. Confidential: its text form is masked. */
public record OpinionDraft(String text) {
    @Override
    public String toString() {
        return "OpinionDraft[masked]";
    }
}
