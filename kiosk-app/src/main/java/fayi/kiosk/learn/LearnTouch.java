package fayi.kiosk.learn;

/** What a person does who learns some law. A touch that means nothing on the page that is shown changes nothing. */
public sealed interface LearnTouch {
    /** Opens the list of stories. */
    record Stories() implements LearnTouch {}

    /** Opens a story. */
    record Story(String id) implements LearnTouch {
        @Override
        public String toString() {
            return "Story[masked]";
        }
    }

    /** Begins the quiz. */
    record Quiz() implements LearnTouch {}

    /** Opens the list of lessons. */
    record Course() implements LearnTouch {}

    /** Opens a lesson. */
    record Lesson(String id) implements LearnTouch {}

    /** Answers the question that is shown, from 0 on. */
    record Choose(int option) implements LearnTouch {
        @Override
        public String toString() {
            return "Choose[masked]";
        }
    }

    /** On: the next leaf, the next question, and at the end what comes after. */
    record Next() implements LearnTouch {}

    /** So many parts of a list on or back. */
    record Turn(int by) implements LearnTouch {}

    /** Plays the video of the leaf, or goes on with it. */
    record Play() implements LearnTouch {}

    /** Lets the video stand still. */
    record Pause() implements LearnTouch {}

    /** Plays the video from its beginning. */
    record Restart() implements LearnTouch {}

    /** One step back. */
    record Back() implements LearnTouch {}
}
