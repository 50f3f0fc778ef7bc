package fayi.kiosk.flow;

/**
 * Where one page of a bundle of papers lies.
 *
 * @param paper which paper, from 0 on
 * @param papers how many papers there are
 * @param page which page of that paper, from 0 on
 * @param pages how many pages that paper has
 * @param first where that paper begins in the whole, from 0 on
 */
public record PaperPlace(int paper, int papers, int page, int pages, int first) {
    /** Whether one paper is all there is. */
    public boolean isOnly() {
        return papers == 1;
    }

    /** How many pages on, or back, the next paper begins; after the last comes the first again. */
    public int toNext() {
        return (paper + 1 < papers ? first + pages : 0) - (first + page);
    }
}
