package fayi.content.pack;

/** A pack is not taken. The message says what is wrong and what whoever makes packs can do. */
public final class PackException extends Exception {
    private static final long serialVersionUID = 1;

    private final PackRefusal refusal;

    /** For this reason. */
    public PackException(PackRefusal refusal, String message) {
        super(message);
        this.refusal = refusal;
    }

    /** The reason. */
    public PackRefusal refusal() {
        return refusal;
    }
}
