package fayi.content.law.search;

/**
 * The numbers by which hits are ranked. How each was found, and what it gives, stands in docs/search.md.
 *
 * @param titleBoost weight of a word in the law's title, beside 1 in the article
 * @param chapterBoost weight of a word in part, chapter or section
 * @param askedBoost weight of a word in the frequent questions that an article answers
 * @param expansion weight of a legal term that a lay word stands for
 * @param rareCharacter the share of articles below which a single character is looked for in their texts
 * @param words weight of the words' score, as a share of the best one
 * @param sense weight of the sense's agreement, as a share of the best one
 * @param senseFrom the agreement that counts as none
 * @param frequent weight of a frequent question that asks the same
 * @param frequentFrom the agreement of two questions that counts as none
 * @param everyday weight of a law's place in everyday life
 * @param named weight of a law that the question names
 * @param lapsed what a text that does not hold loses
 * @param candidates how many hits by words, and as many by sense, are ranked
 */
public record SearchTuning(
        float titleBoost,
        float chapterBoost,
        float askedBoost,
        float expansion,
        double rareCharacter,
        double words,
        double sense,
        double senseFrom,
        double frequent,
        double frequentFrom,
        double everyday,
        double named,
        double lapsed,
        int candidates) {
    /** The numbers in use. */
    public static SearchTuning usual() {
        return new SearchTuning(0.3f, 0.3f, 1f, 0.4f, 0.01, 0.5, 0.5, 0.35, 0.3, 0.6, 0.1, 0.3, 0.15, 150);
    }

    /** Whether the evidence is enough to show articles as an answer, rather than to send the person to a lawyer. */
    boolean answered(Ranker.Evidence evidence, boolean bySense) {
        return bySense
                ? evidence.frequent() >= 0.17 || evidence.agreement() >= 0.66
                : evidence.frequent() >= 0.08 || evidence.coverage() >= 0.6;
    }
}
