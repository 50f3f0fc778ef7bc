package fayi.protocol;

/**
 * One paper of a submission: a form made at the station, or the pages photographed there.
 *
 * @param name its entry in the archive: {@code paper-1.pdf}, {@code photographs-1.pdf}, {@code photographs.pdf}
 * @param title as a person reads it
 * @param mediaType {@code application/pdf} or {@code image/jpeg}
 */
public record PaperEntry(String name, String title, String mediaType) {}
