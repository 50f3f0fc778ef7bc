package fayi.kiosk.flow;

import fayi.device.document.DocumentPage;
import java.util.Optional;

/**
 * A supporting paper that was photographed. Personal data.
 *
 * @param page as it is handed in
 * @param preview as the screen shows it
 * @param document which document it is a page of, by the id of its question; empty for any other paper
 */
public record Photograph(DocumentPage page, Pixels preview, Optional<String> document) {
    /** Of a paper that nobody asked for by name. */
    public Photograph(DocumentPage page, Pixels preview) {
        this(page, preview, Optional.empty());
    }

    /** As a page of that document. */
    public Photograph of(Optional<String> named) {
        return new Photograph(page, preview, named);
    }

    /** Whether no sheet was found, so that the whole picture was taken. */
    public boolean isWholePicture() {
        return page.form() == DocumentPage.Form.WHOLE_PICTURE;
    }

    /** Overwrites it. */
    public void destroy() {
        page.destroy();
        preview.destroy();
    }

    @Override
    public String toString() {
        return "Photograph[" + preview + "]";
    }
}
