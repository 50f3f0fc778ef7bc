package fayi.content.paper;

import fayi.content.source.BundledSource;

/** One maker for all tests, as a station has one: reading the font takes longer than making a paper. */
public final class SharedMaker {
    /** Of the papers that come with the program. */
    public static final PaperMaker MAKER = new PaperMaker(new BundledSource(), PaperFonts.installed());

    private SharedMaker() {}
}
