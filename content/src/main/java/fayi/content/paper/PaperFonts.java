package fayi.content.paper;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The fonts of all papers.
 *
 * @param main a TrueType font in which everything is set
 * @param fallback a font from which characters are drawn that the main one lacks; it may be a collection and may be absent
 */
public record PaperFonts(Path main, Path fallback) {
    private static final String PACKAGES = "fonts-lxgw-wenkai and fonts-noto-cjk";

    /** The fonts as Debian installs them. */
    public static PaperFonts installed() {
        return new PaperFonts(
                Path.of("/usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf"),
                Path.of("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"));
    }

    /** The fonts that are missing, for a check at start. */
    public List<Path> missing() {
        return List.of(main, fallback).stream()
                .filter(path -> !Files.isReadable(path))
                .toList();
    }

    /** Throws when papers cannot be set at all. */
    void requireMain() {
        if (!Files.isReadable(main)) {
            throw new IllegalStateException(
                    "the font " + main + " is missing. Install Debian's packages " + PACKAGES + ".");
        }
    }
}
