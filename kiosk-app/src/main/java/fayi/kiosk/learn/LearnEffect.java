package fayi.kiosk.learn;

/** What is wanted done while somebody learns. */
public sealed interface LearnEffect {
    /** Opens what can be learned: {@link LearnOutcome.Opened}. */
    record Open() implements LearnEffect {}

    /**
     * Plays the video of a leaf, its pictures at {@code LivePictures.Place.VIDEO}: {@link LearnOutcome.Playing}, then
     * {@link LearnOutcome.Played}; or a failure.
     *
     * @param volume in percent; at 0 without sound
     */
    record Play(String path, int volume) implements LearnEffect {
        /** The same at another volume. */
        public Play at(int otherVolume) {
            return new Play(path, otherVolume);
        }

        @Override
        public String toString() {
            return "Play[masked]";
        }
    }

    /** Draws the picture of a leaf: one page drawn, or nothing comes but a failure. */
    record Draw(String path) implements LearnEffect {
        @Override
        public String toString() {
            return "Draw[masked]";
        }
    }
}
