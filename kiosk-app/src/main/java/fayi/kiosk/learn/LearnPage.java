package fayi.kiosk.learn;

import java.util.Optional;

/** Where a person stands who learns some law. What they read is theirs. */
public sealed interface LearnPage {
    /** What can be learned is being opened. */
    record Opening() implements LearnPage {}

    /** The month's theme, and all else there is. */
    record Home() implements LearnPage {}

    /** All stories, in parts from 0 on. */
    record Stories(int part) implements LearnPage {}

    /** A leaf of a story, from 0 on; the one behind the last page says what to remember. */
    record Story(String id, int leaf) implements LearnPage {}

    /** The lessons of the course, in parts from 0 on. */
    record Lessons(int part) implements LearnPage {}

    /** A leaf of a lesson, from 0 on. */
    record Lesson(String id, int leaf) implements LearnPage {}

    /**
     * A question.
     *
     * @param lesson whose question it is; empty for the general quiz
     * @param index which one, from 0 on
     * @param chosen the answer that was given, from 0 on
     */
    record Question(Optional<String> lesson, int index, Optional<Integer> chosen) implements LearnPage {}

    /** All questions of the quiz or of a lesson were answered. */
    record Done(Optional<String> lesson) implements LearnPage {}

    /** There is nothing to learn here yet. */
    record Nothing() implements LearnPage {}
}
