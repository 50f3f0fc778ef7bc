package fayi.kiosk.flow;

import fayi.device.document.DocumentPage;

/**
 * A supporting paper that was photographed. Personal data.
 *
 * @param page as it is handed in
 * @param preview as the screen shows it
 */
public record Photograph(DocumentPage page, Pixels preview) {
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
