package fayi.kiosk.flow;

/** Which paper of a visit. */
public enum PaperKind {
    /** The form made of the answers. */
    FORM,
    /** What the person takes home after handing in. */
    RECEIPT,
    /** What the lawyer wrote. */
    OPINION,
    /** What was reckoned. */
    CARD,
    /** The code of an interview that was set aside. */
    CODE,
    /** Of an entry of the directory. */
    ENTRY,
    /** An article of a law that was looked up. */
    ARTICLE
}
