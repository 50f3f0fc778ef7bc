package fayi.content.law;

/** What a text is, from the constitution down. Its order is the rank by which equal hits are sorted. */
public enum LawKind {
    /** The constitution and its amendments. */
    CONSTITUTION,
    /** A law of the National People's Congress or its standing committee. */
    STATUTE,
    /** An administrative regulation of the State Council. */
    REGULATION,
    /** An interpretation of the Supreme People's Court or Procuratorate. */
    INTERPRETATION,
    /** A rule of a ministry or a local government. */
    RULE,
    /** A decided or mediated case, told section by section. */
    CASE,
    /** Anything else. */
    OTHER;

    /** Guesses from the folder that holds a text and from its title. */
    public static LawKind of(String category, String title) {
        if (category.contains("案例")
                || category.toLowerCase(java.util.Locale.ROOT).contains("case")) {
            return CASE;
        }
        if (title.startsWith("宪法")) {
            return CONSTITUTION;
        }
        if (category.contains("司法解释") || title.startsWith("最高人民")) {
            return INTERPRETATION;
        }
        if (category.contains("行政法规") || title.endsWith("条例")) {
            return REGULATION;
        }
        if (category.contains("部门规章") || category.contains("地方")) {
            return RULE;
        }
        return title.endsWith("法") || title.endsWith("法典") || title.contains("法修正案") ? STATUTE : OTHER;
    }
}
