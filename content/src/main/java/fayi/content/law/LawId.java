package fayi.content.law;

/** One version of one law: its title and the version's date, {@code 民法典@2020-05-28}; no date when none is known. */
public record LawId(String value) {
    /** The id of a version. */
    public static LawId of(String shortTitle, String date) {
        return new LawId(date.isEmpty() ? shortTitle : shortTitle + "@" + date);
    }

    @Override
    public String toString() {
        return value;
    }
}
