package fayi.endtoend.tour;

import fayi.endtoend.process.Readiness;
import fayi.simulator.station.StationControls;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a person does at the station, touch by touch. It keeps a picture of every screen. One thread. */
final class Citizen {
    /** A telephone number, a story with a number in it, and the other side's name: typed, and searched for afterwards. */
    static final String PHONE = "13900007319";

    static final String STORY_NUMBER = "7319046285";
    static final String OPPONENT = "qzvexkjw";

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String MAIN = "action-main";
    /** How each question of the legal-aid interview is answered, by touches. */
    private static final Map<String, List<String>> ANSWERS = Map.ofEntries(
            Map.entry("phone", Typing.keys(PHONE)),
            Map.entry("matter", List.of("option-wages")),
            Map.entry("opponent", Typing.letters(OPPONENT)),
            Map.entry("opponent_contact", List.of("action-skip")),
            Map.entry("happened", List.of("date-month-ago")),
            Map.entry("facts", Typing.story("laoban", "tuoqian", "gongqian", STORY_NUMBER)),
            Map.entry("amount", Typing.keys("12000")),
            Map.entry("sued", List.of("option-asked")),
            Map.entry("groups", List.of("option-migrant_worker")),
            Map.entry("allowance", List.of("no")),
            Map.entry("truth", List.of("yes")));

    private final KioskUnderTour kiosk;
    private final StationControls devices;
    private final TourSteps tour;

    Citizen(KioskUnderTour kiosk, StationControls devices, TourSteps tour) {
        this.kiosk = kiosk;
        this.devices = devices;
        this.tour = tour;
    }

    /**
     * Wakes the station and goes to a service; leaves its introduction shown.
     *
     * @param way what is touched from the home screen on: groups, and at last the service
     */
    void begin(String... way) throws IOException {
        tour.step("attract", () -> arrive("attract"));
        tour.step("home", () -> {
            kiosk.touch(MAIN);
            arrive("home");
        });
        for (String choice : way) {
            tour.step(choice, () -> {
                kiosk.reach(choice);
                arrive(screenAfter(choice));
            });
        }
    }

    private static String screenAfter(String choice) {
        if (choice.startsWith("service-")) {
            return "introduction";
        }
        return choice.startsWith("group-") ? "group" : "everything";
    }

    /** Lays the card down and says that it is theirs. */
    void identify(String card) throws IOException {
        tour.step("card asked for", () -> {
            kiosk.touch(MAIN);
            arrive("card");
        });
        tour.step("card read", () -> {
            devices.layCard(card);
            arrive("confirm");
        });
        tour.step("card confirmed", () -> goOn("asking"));
    }

    /** Answers every question that is asked, until the review. */
    void answerAll() throws IOException {
        answerAll(ANSWERS, ANSWERS.keySet());
    }

    /**
     * Answers every question that is asked, until the review.
     *
     * @param answers by question: what is touched for it, one after the other; {@code @name} keeps a picture in between,
     *     {@code =words} takes these words out of what the keyboard offers
     * @param pictured the questions of which a picture is kept
     */
    void answerAll(Map<String, List<String>> answers, Set<String> pictured) throws IOException {
        List<String> open = new ArrayList<>(answers.keySet());
        while (!kiosk.screen().equals("reviewing")) {
            String question = question(open);
            open.remove(question);
            tour.step(
                    "question " + question,
                    () -> answer(question, answers.getOrDefault(question, List.of()), pictured.contains(question)));
        }
        tour.picture("reviewing");
    }

    private String question(List<String> open) throws IOException {
        kiosk.awaitScreen("asking", PATIENCE);
        for (String known : open) {
            if (kiosk.shows("question-" + known)) {
                return known;
            }
        }
        throw new IOException("The tour has no answer to the question that is shown");
    }

    private void answer(String question, List<String> touches, boolean pictured) throws IOException {
        boolean leftOut = touches.contains("action-skip");
        if (leftOut && pictured) {
            tour.picture("question-" + question);
        }
        for (String touch : touches) {
            if (touch.startsWith("@")) {
                tour.picture("question-" + question + "-" + touch.substring(1));
            } else if (touch.startsWith("=")) {
                kiosk.choose(touch.substring(1));
            } else {
                kiosk.reach(touch);
            }
        }
        if (!leftOut && pictured) {
            tour.picture("question-" + question);
        }
        if (kiosk.shows("question-" + question)) {
            kiosk.touch(MAIN);
        }
        Readiness.await(
                "the page after the question " + question, PATIENCE, () -> !kiosk.shows("question-" + question));
    }

    /** The form: made, looked at, signed, printed. */
    void printForm() throws IOException {
        tour.step("form made", () -> {
            kiosk.touch(MAIN);
            kiosk.awaitScreen("showing-form", PATIENCE);
            Readiness.await("the form's first page", PATIENCE, () -> kiosk.shows("still-picture"));
            tour.picture("showing-form");
        });
        tour.step("form signed on the screen", () -> {
            kiosk.touch("sign");
            arrive("signing");
            kiosk.write("signing-sheet");
            Readiness.await("the end of the writing", PATIENCE, () -> kiosk.shows(MAIN));
            tour.picture("signing-written");
            kiosk.touch(MAIN);
            kiosk.awaitScreen("showing-form", PATIENCE);
            Readiness.await("the signed page", PATIENCE, () -> kiosk.shows("still-picture"));
            tour.picture("showing-form-signed");
        });
        tour.step("form printed", () -> {
            kiosk.touch("print");
            arrive("printing-form");
            goOn("photographing");
        });
    }

    /** Several papers: each looked at, all signed at once and not printed; then the list of documents. */
    void lookThroughPapers(int papers) throws IOException {
        tour.step("papers made", () -> {
            kiosk.touch(MAIN);
            showPaper();
        });
        for (int paper = 2; paper <= papers; paper++) {
            tour.step("paper " + paper + " of " + papers, () -> {
                kiosk.touch("next-paper");
                showPaper();
            });
        }
        tour.step("papers signed", () -> {
            kiosk.touch("sign");
            kiosk.awaitScreen("signing", PATIENCE);
            kiosk.write("signing-sheet");
            Readiness.await("the end of the writing", PATIENCE, () -> kiosk.shows(MAIN));
            goOn("showing-form");
            showPaper();
        });
        tour.step("documents listed", () -> {
            kiosk.touch("action-skip");
            arrive("documents");
        });
    }

    /** Makes the papers and looks at every page of each. */
    void lookAtPapers() throws IOException {
        tour.step("papers made", () -> {
            kiosk.touch(MAIN);
            showPaper();
            kiosk.touch("page-size");
            tour.picture("showing-form-larger");
            kiosk.touch("page-size");
        });
        tour.step("pages turned", () -> {
            for (int page = 2; kiosk.touchIfThere("page-next"); page++) {
                String shown = "shown-page-" + page;
                Readiness.await("the next page", PATIENCE, () -> kiosk.shows(shown));
                showPaper();
            }
        });
    }

    private void showPaper() throws IOException {
        kiosk.awaitScreen("showing-form", PATIENCE);
        Readiness.await("the paper's page", PATIENCE, () -> kiosk.shows("still-picture"));
        tour.picture("showing-form");
    }

    /** Photographs one document of the list, says of another that it is not here, and goes on. */
    void collect(String photographed, String lacking) throws IOException {
        tour.step("document " + photographed, () -> {
            kiosk.touch("photograph-" + photographed);
            kiosk.awaitScreen("photographing", PATIENCE);
            Readiness.await("the camera's picture", PATIENCE, () -> kiosk.shows("take-picture"));
            tour.picture("photographing");
            kiosk.touch("take-picture");
            Readiness.await("the still picture", PATIENCE, () -> kiosk.shows("keep"));
            kiosk.touch("keep");
            arrive("documents");
        });
        tour.step("document " + lacking + " not here", () -> {
            kiosk.touch("lack-" + lacking);
            tour.picture("documents");
        });
        tour.step("everything looked over", () -> {
            kiosk.touch(MAIN);
            arrive("hand-in");
        });
    }

    /** Photographs one supporting paper and keeps it. */
    void photograph() throws IOException {
        tour.step("camera shown", () -> {
            Readiness.await("the camera's picture", PATIENCE, () -> kiosk.shows("take-picture"));
            tour.picture("photographing");
        });
        tour.step("picture taken and kept", () -> {
            kiosk.touch("take-picture");
            Readiness.await("the still picture", PATIENCE, () -> kiosk.shows("keep"));
            tour.picture("photograph");
            kiosk.touch("keep");
            arrive("hand-in");
        });
    }

    /** Hands in and waits for the receipt from the small roll. */
    void handIn() throws IOException {
        int receiptsBefore = devices.receipts().size();
        tour.step("handed in", () -> {
            kiosk.touch(MAIN);
            kiosk.awaitScreen("receipt", PATIENCE);
        });
        tour.step("receipt printed", () -> {
            Readiness.await(
                    "the receipt off the roll",
                    PATIENCE,
                    () -> devices.receipts().size() > receiptsBefore);
            String out = ShownTexts.chinese().get("slip.printed.title");
            Readiness.await("the word that the receipt is out", PATIENCE, () -> kiosk.says(out));
            tour.picture("receipt");
        });
    }

    /** Asks for a lawyer from the receipt and waits in the queue. */
    void queue() throws IOException {
        tour.step("place in the queue", () -> {
            kiosk.touch("action-consult");
            arrive("queue");
        });
    }

    /** What the lawyer wrote lies in the tray. */
    void takeAdvice(int papersBefore) throws IOException {
        tour.step("opinion printed", () -> {
            kiosk.awaitScreen("advice", PATIENCE);
            awaitPaper(papersBefore + 1);
            tour.picture("advice");
        });
    }

    /** Rates, when the page opens by itself. */
    void rate() throws IOException {
        tour.step("rating", () -> {
            goOn("rating");
            kiosk.touch("rate-5");
            Readiness.await(
                    "the end of the rating", PATIENCE, () -> !kiosk.screen().equals("rating"));
            tour.picture("rated");
        });
    }

    /** Ends the visit and takes card and papers along. */
    void leave() throws IOException {
        tour.step("finish", () -> {
            if (!kiosk.screen().equals("leaving")) {
                kiosk.touch("bar-finish");
            }
            // Where nothing is left to do, nobody is asked whether to end.
            Readiness.await(
                    "the question or the end",
                    PATIENCE,
                    () -> List.of("ask-finish", "leaving", "wiping", "clean").contains(kiosk.screen()));
            if (kiosk.screen().equals("ask-finish")) {
                tour.picture("ask-finish");
                kiosk.touch("yes");
            }
        });
        tour.step("clean", () -> {
            Readiness.await(
                    "the end of the visit",
                    PATIENCE,
                    () -> List.of("leaving", "wiping", "clean").contains(kiosk.screen()));
            tour.picture(kiosk.screen());
            devices.liftCard();
            if (kiosk.screen().equals("leaving")) {
                kiosk.touch(MAIN);
            }
            arrive("clean");
        });
    }

    /** Looks for the matter by what was held before a reader. */
    void track(String by, String card, Readiness.Condition show) throws IOException {
        begin("service-track");
        tour.step("tracking asked for", () -> {
            kiosk.touch(MAIN);
            arrive("track-ask");
        });
        tour.step("matter found by " + by + card, () -> {
            try {
                show.holds();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IOException("Interrupted", interrupted);
            }
            arrive("tracked");
        });
        leave();
    }

    /** Waits for a screen and keeps its picture. */
    void arrive(String screen) throws IOException {
        kiosk.awaitScreen(screen, PATIENCE);
        tour.picture(screen);
    }

    private void goOn(String to) throws IOException {
        Readiness.await("the screen " + to, PATIENCE, () -> {
            String shown = kiosk.screen();
            if (!shown.equals(to)) {
                // A touch that was taken for missed may have been heard late: what comes next has no such button.
                kiosk.touchIfThere(MAIN);
            }
            return kiosk.screen().equals(to);
        });
    }

    private void awaitPaper(int count) throws IOException {
        Readiness.await(
                "paper " + count + " in the tray",
                PATIENCE,
                () -> devices.printed().size() >= count);
    }
}
