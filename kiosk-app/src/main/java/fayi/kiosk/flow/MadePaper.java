package fayi.kiosk.flow;

import java.util.Arrays;
import java.util.List;

/**
 * A paper that was made here, or several that are looked through and printed as one. Personal data.
 *
 * @param title as a person reads it
 * @param code the number on it by which it is found again; may be empty
 * @param pdf its bytes, with all papers in it
 * @param pages how many pages it has
 * @param files the single papers in their order
 */
public record MadePaper(String title, String code, byte[] pdf, int pages, List<PaperFile> files) {
    /** Copies the list. */
    public MadePaper {
        files = List.copyOf(files);
    }

    /** Of one paper. */
    public MadePaper(String title, String code, byte[] pdf, int pages) {
        this(title, code, pdf, pages, List.of(new PaperFile(title, pdf, pages)));
    }

    /** Which paper, and which page of it, lies at that page of the whole, from 0 on. */
    public PaperPlace at(int index) {
        int before = 0;
        for (int paper = 0; paper < files.size(); paper++) {
            int own = files.get(paper).pages();
            if (index < before + own) {
                return new PaperPlace(paper, files.size(), index - before, own, before);
            }
            before += own;
        }
        throw new IndexOutOfBoundsException("of " + pages + " pages there is no page " + index);
    }

    /** Overwrites its bytes; it is of no use afterwards. */
    public void destroy() {
        Arrays.fill(pdf, (byte) 0);
        files.forEach(PaperFile::destroy);
    }

    @Override
    public String toString() {
        return "MadePaper[" + files.size() + " papers, " + pages + " pages]";
    }
}
