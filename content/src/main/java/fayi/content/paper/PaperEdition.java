package fayi.content.paper;

/** How large a paper is set. */
public enum PaperEdition {
    /** As offices expect it. */
    USUAL,
    /** For eyes that need it: the same words in letters half as large again, on more pages. */
    LARGE_PRINT
}
