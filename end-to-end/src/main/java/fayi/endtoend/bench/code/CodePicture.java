package fayi.endtoend.bench.code;

import java.awt.image.BufferedImage;

/**
 * One picture of the corpus.
 *
 * @param text what its code says; empty when there is none
 */
record CodePicture(Condition condition, int number, String text, BufferedImage picture) {
    /** A name that sorts by condition and number. */
    String name() {
        return condition.ordinal() + 10 + "-" + condition.label() + "-" + (number + 100);
    }
}
