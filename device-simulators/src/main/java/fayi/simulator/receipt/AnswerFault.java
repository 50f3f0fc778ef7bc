package fayi.simulator.receipt;

/** What is wrong with the answers of a receipt printer. */
public enum AnswerFault {
    /** Nothing. */
    NONE,
    /** None leave it. */
    SILENT,
    /** Every second one is lost. */
    HALF,
    /** They have other bits than they should. */
    CORRUPT,
    /** Each comes twice. */
    DOUBLED
}
