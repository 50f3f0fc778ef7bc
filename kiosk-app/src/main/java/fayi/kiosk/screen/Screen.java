package fayi.kiosk.screen;

import fayi.kiosk.visit.Visit;
import javafx.scene.layout.Pane;

/** One page as it is shown: made when its page comes, updated while it stays, closed and dropped when it goes. */
interface Screen {
    /** What is shown; its id begins with {@code screen-}. */
    Pane root();

    /** Shows how the visit stands now. Called with its own page only. */
    void update(Visit visit);

    /** Forgets what was entered here. What is shown is emptied by whoever drops the screen. */
    default void close() {}
}
