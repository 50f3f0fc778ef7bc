package fayi.endtoend.tour;

import static fayi.endtoend.tour.FaultStage.PATIENCE;

import fayi.endtoend.process.Readiness;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a person sees and does under one fault, written down as it goes. One thread. */
final class FaultSight {
    private final FaultStage stage;
    private final Path pictures;
    private final String name;
    private final List<String> wayOn = new ArrayList<>();
    private String screen = "";
    private String words = "";
    private String outcome = "";
    private String picture = "";

    FaultSight(FaultStage stage, Path pictures, String name) {
        this.stage = stage;
        this.pictures = pictures;
        this.name = name;
    }

    /**
     * The fault is told on this screen in the words with one of these keys of the bundle. The first telling is kept in the
     * line.
     */
    void sees(String where, String... keys) throws IOException {
        List<String> expected = new ArrayList<>();
        for (String key : keys) {
            expected.add(stage.texts().get(key));
        }
        String[] said = new String[1];
        try {
            Readiness.await("the screen " + where + " saying one of " + expected, PATIENCE, () -> {
                for (String words : expected) {
                    if (stage.kiosk().screen().equals(where) && stage.kiosk().says(words)) {
                        said[0] = words;
                    }
                }
                return said[0] != null;
            });
        } catch (IOException late) {
            throw new IOException(
                    late.getMessage() + "; the kiosk shows " + stage.kiosk().screen(), late);
        }
        keep(where, said[0]);
    }

    /** The fault is met on this screen, which says nothing special of it. */
    void meets(String where) throws IOException {
        stage.kiosk().awaitScreen(where, PATIENCE);
        keep(where, "");
    }

    private void keep(String where, String said) throws IOException {
        String file = name + (picture.isEmpty() ? "" : "-" + where + "-" + wayOn.size()) + ".png";
        stage.kiosk().picture(pictures.resolve(file));
        if (picture.isEmpty()) {
            picture = file;
            screen = where;
            words = said;
        }
    }

    /** The person touches this button. */
    void touches(String id) throws IOException {
        wayOn.add(id);
        stage.kiosk().touch(id);
    }

    /** The person touches it twice as fast as they can. */
    void touchesTwice(String id) throws IOException {
        wayOn.add(id + " twice");
        stage.kiosk().touchTwice(id);
    }

    /** Somebody does something that is no touch. */
    void done(String what) {
        wayOn.add(what);
    }

    /** The person touches {@code id} again and again, as long as it is offered, until this screen is shown. */
    void touchesUntil(String id, String where) throws IOException {
        wayOn.add(id);
        Readiness.await("the screen " + where + " after " + id, PATIENCE, () -> {
            boolean there = stage.kiosk().screen().equals(where);
            if (!there) {
                stage.kiosk().touchIfThere(id);
            }
            return there;
        });
        becomes(where);
    }

    /** The person touches {@code id} again and again, as long as it is offered, until {@code sign} is shown. */
    void touchesWhileThere(String id, String sign) throws IOException {
        wayOn.add(id);
        Readiness.await(sign + " after " + id, PATIENCE, () -> {
            boolean there = stage.kiosk().shows(sign);
            if (!there) {
                stage.kiosk().touchIfThere(id);
            }
            return there;
        });
    }

    /** It ends on this screen. */
    void endsOn(String where) throws IOException {
        stage.kiosk().awaitScreen(where, PATIENCE);
        becomes(where);
    }

    /** What became of it, in words. */
    void becomes(String what) {
        outcome = outcome.isEmpty() ? what : outcome + "; " + what;
    }

    Fault told(String fault, boolean ok) {
        return new Fault(fault, screen, words, String.join(", ", wayOn), outcome, ok, picture);
    }
}
