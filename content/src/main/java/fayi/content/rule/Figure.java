package fayi.content.rule;

import fayi.content.text.LocalizedText;

/**
 * One published figure.
 *
 * @param year the year that it describes
 * @param source who published it
 * @param demonstration whether it is made up to show how the station works
 */
public record Figure(FigureKind kind, int year, long fen, LocalizedText source, boolean demonstration) {
    static final LocalizedText FOR_DEMONSTRATION = LocalizedText.of(
            "里面用了演示数字，不是真的标准。真实的钱数请问律师。",
            "This uses figures made up for demonstration. Ask a lawyer for the real sum.");

    /** The figure with its year and source. */
    public LocalizedText words() {
        return RuleWords.of(
                "{0} {1}（{2} 年，{3}）", "{0}: {1} ({2}, {3})", kind.title(), RuleWords.sum(fen), year, source);
    }
}
