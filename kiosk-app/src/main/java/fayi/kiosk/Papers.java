package fayi.kiosk;

import fayi.content.paper.PaperFonts;
import fayi.content.paper.PaperMaker;
import fayi.content.source.ContentSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The one maker of papers, made at its first use: it reads a font of some megabytes. Thread-safe. */
final class Papers implements Supplier<PaperMaker> {
    private final ContentSource source;
    private @Nullable PaperMaker maker;

    Papers(ContentSource source) {
        this.source = source;
    }

    @Override
    public synchronized PaperMaker get() {
        PaperMaker made = maker;
        if (made == null) {
            made = new PaperMaker(source, PaperFonts.installed());
            maker = made;
        }
        return made;
    }
}
