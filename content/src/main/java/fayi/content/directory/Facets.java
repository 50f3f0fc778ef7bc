package fayi.content.directory;

/**
 * The five things that the directory tells of everybody in it, and nothing else.
 *
 * @param occupation what they are: profession, licence, hours
 * @param awardsAndPenalties what they were honoured or punished for
 * @param business what they do
 * @param socialService what they do for nothing
 * @param credit how they stand in the public credit record
 */
public record Facets(
        String occupation, String awardsAndPenalties, String business, String socialService, String credit) {}
