package fayi.kiosk.learn;

import fayi.content.learning.Learning;

/** What came of a {@link LearnEffect}. */
public sealed interface LearnOutcome {
    /** The first picture of a video is seen. */
    record Playing() implements LearnOutcome {}

    /** A video is over. */
    record Played() implements LearnOutcome {}

    /** All that can be learned. */
    record Opened(Learning learning) implements LearnOutcome {
        @Override
        public String toString() {
            return "Opened[" + learning.stories().size() + "]";
        }
    }
}
