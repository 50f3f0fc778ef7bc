package fayi.content.law;

/** One article of one version, {@code 民法典@2020-05-28#1087}. It stays the same from import to import. */
public record ArticleId(LawId law, String place) {
    /** Reads what {@link #toString} wrote. */
    public static ArticleId parse(String text) {
        int hash = text.lastIndexOf('#');
        if (hash <= 0) {
            throw new IllegalArgumentException("no article id: it must look like 民法典@2020-05-28#1087");
        }
        return new ArticleId(new LawId(text.substring(0, hash)), text.substring(hash + 1));
    }

    @Override
    public String toString() {
        return law + "#" + place;
    }
}
