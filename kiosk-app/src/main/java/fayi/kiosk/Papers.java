package fayi.kiosk;

import fayi.content.ContentLibrary;
import fayi.content.paper.PaperFonts;
import fayi.content.paper.PaperMaker;
import fayi.content.source.ContentSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one maker of papers, made at its first use, since it reads a font of some megabytes, and anew for other content.
 * Thread-safe.
 */
final class Papers implements Supplier<PaperMaker> {
    private final Supplier<ContentLibrary> content;
    private @Nullable PaperMaker maker;
    private @Nullable ContentSource source;

    Papers(Supplier<ContentLibrary> content) {
        this.content = content;
    }

    @Override
    public synchronized PaperMaker get() {
        PaperMaker made = maker;
        ContentSource now = content.get().source();
        if (made == null || source != now) {
            // Noted only once it is made: who leaves meanwhile interrupts the reading of the font.
            made = new PaperMaker(now, PaperFonts.installed());
            maker = made;
            source = now;
        }
        return made;
    }
}
