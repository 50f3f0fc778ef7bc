package fayi.kiosk.flow;

import fayi.content.catalogue.Entrance;
import fayi.content.interview.Answer;
import fayi.device.signature.Stroke;
import fayi.kiosk.calculate.CalculateTouch;
import fayi.kiosk.directory.DirectoryTouch;
import fayi.kiosk.learn.LearnTouch;
import fayi.kiosk.search.SearchTouch;

/** What a person does on the screen. A touch that means nothing on the page that is shown changes nothing. */
public sealed interface Touch {
    /** A finger anywhere: the person is there. */
    record Activity() implements Touch {}

    /** Wakes the station from the attract screen. */
    record Begin() implements Touch {}

    /** Chooses a service of the catalogue. */
    record ChooseService(String serviceId) implements Touch {}

    /** Opens a group of services. */
    record ChooseGroup(String groupId) implements Touch {}

    /** Opens a package of services. */
    record ChooseTheme(String themeId) implements Touch {}

    /** Opens one of the station's own pages that lead to services. */
    record ChooseEntrance(Entrance.Kind entrance) implements Touch {}

    /** What stands in the field in which a person tells what happened, by now. */
    record Story(String words) implements Touch {
        @Override
        public String toString() {
            return "Story[masked]";
        }
    }

    /** The main action of the page: go on, begin, this is me, hand in, ... */
    record Proceed() implements Touch {}

    /** One step back; nothing that was said is lost. */
    record Back() implements Touch {}

    /** Leaves this step out, where the page offers it: without printing, without a photograph, without a rating, ... */
    record Skip() implements Touch {}

    /** Tries again what went wrong. */
    record Retry() implements Touch {}

    /** The home screen. */
    record Home() implements Touch {}

    /** Asks to end the visit; asked back once. On the question itself: yes, end it. */
    record Finish() implements Touch {}

    /** Hides and ends everything at once, unasked. */
    record QuickExit() implements Touch {}

    /** Opens the help. */
    record Help() implements Touch {}

    /** Closes what lies over the page: help, a question, the warning ('I am still here'). */
    record Dismiss() implements Touch {}

    /** The next of three text sizes. */
    record NextTextSize() implements Touch {}

    /** The next of three sounds. */
    record NextSound() implements Touch {}

    /** Chinese or English. */
    record SwitchLanguage() implements Touch {}

    /** Usual colours or high contrast. */
    record SwitchContrast() implements Touch {}

    /** What stands in the field of a question at this moment, before it is answered. */
    record Draft(String questionId, Answer draft) implements Touch {
        @Override
        public String toString() {
            return "Draft[" + questionId + "]";
        }
    }

    /** Answers the question that is asked. */
    record Reply(String questionId, Answer answer) implements Touch {
        @Override
        public String toString() {
            return "Reply[" + questionId + "]";
        }
    }

    /** On the review: change this answer. */
    record ChangeAnswer(String questionId) implements Touch {}

    /** On a paper, a list of matters: so many pages on or back. */
    record TurnPage(int by) implements Touch {}

    /** Prints the paper that is shown. */
    record Print() implements Touch {}

    /** Lets the interview be kept until the person comes again. */
    record SetAside() implements Touch {}

    /** Wants to go on with an interview that was set aside. */
    record GoOn() implements Touch {}

    /** What stands in the field for the code of an interview that was set aside, by now. */
    record TypeCode(String digits) implements Touch {
        @Override
        public String toString() {
            return "TypeCode[masked]";
        }
    }

    /** Takes along what is shown, on the person's own telephone, where the page offers it. */
    record TakeAlong() implements Touch {}

    /** Wants to sign the form here. */
    record Sign() implements Touch {}

    /** A stroke of a signature that began then, on {@link System#nanoTime()}'s scale; its times count from its own beginning. */
    record Write(Stroke stroke, long began) implements Touch {
        @Override
        public String toString() {
            return "Write[masked]";
        }
    }

    /** Throws away what was written, to write it again. */
    record WriteAgain() implements Touch {}

    /** What only somebody who reckons does. */
    record Calculate(CalculateTouch touch) implements Touch {}

    /** What only somebody who looks through the directory does. */
    record Directory(DirectoryTouch touch) implements Touch {}
    /** What only somebody who looks something up does. */
    record Search(SearchTouch touch) implements Touch {}

    /** What only somebody who learns does. */
    record Learn(LearnTouch touch) implements Touch {}

    /** Takes the picture. */
    record TakePicture() implements Touch {}

    /** Throws the still picture away and looks through the camera again. */
    record Retake() implements Touch {}

    /** Keeps the still picture. */
    record KeepPicture() implements Touch {}

    /** Throws a kept picture away; counted from 0. */
    record RemovePicture(int index) implements Touch {}

    /** This document of the list is to be photographed, by the id of its question. */
    record ChooseDocument(String questionId) implements Touch {}

    /** This document of the list is not here; touched again: it is after all. */
    record LackDocument(String questionId) implements Touch {}

    /** One more paper is to be photographed. */
    record AnotherPicture() implements Touch {}

    /** A consultation, from the receipt, the help or a failed step. */
    record Consult() implements Touch {}

    /** The microphone off or on. */
    record MuteMicrophone(boolean muted) implements Touch {}

    /** The camera off or on. */
    record HideCamera(boolean hidden) implements Touch {}

    /** Ends the call; asked back once. On the question itself: yes. */
    record HangUp() implements Touch {}

    /** A rating from 1 (very poor) to 5 (very good). */
    record Rate(int level) implements Touch {}
}
