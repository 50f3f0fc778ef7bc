package fayi.kiosk.screen;

import fayi.kiosk.flow.Touch;
import fayi.kiosk.widget.Buttons;
import fayi.kiosk.widget.TouchButton;
import java.util.function.Supplier;

/**
 * Something a person can do on a page, beside what lies in its middle.
 *
 * @param id of the button
 * @param style {@code main}, {@code quiet} or {@code danger}
 * @param icon a Material Design icon
 * @param key of its words
 * @param touch what a touch means; asked for when it happens. Two actions are the same when all but this are
 */
record Action(String id, String style, String icon, String key, Supplier<Touch> touch) {
    static final String MAIN = "action-main";
    static final String BACK = "action-back";
    static final String SKIP = "action-skip";
    static final String RETRY = "action-retry";
    static final String CONSULT = "action-consult";
    static final String PRINT = "print";
    static final String TAKE_ALONG = "take-along";

    static Action main(String key, Touch touch) {
        return new Action(MAIN, "main", Buttons.ONWARDS, key, () -> touch);
    }

    static Action main(String key, Supplier<Touch> touch) {
        return new Action(MAIN, "main", Buttons.ONWARDS, key, touch);
    }

    static Action back() {
        return new Action(BACK, "quiet", "mdi2a-arrow-left", "action.back", Touch.Back::new);
    }

    static Action skip(String key) {
        return new Action(SKIP, "quiet", "mdi2s-skip-next-outline", key, Touch.Skip::new);
    }

    static Action retry() {
        return new Action(RETRY, "main", "mdi2r-refresh", "action.retry", Touch.Retry::new);
    }

    static Action consult() {
        return new Action(CONSULT, "quiet", "mdi2v-video-outline", "action.consult", Touch.Consult::new);
    }

    /** With an interview that was set aside. */
    static Action goOn() {
        return new Action("go-on", "quiet", "mdi2b-bookmark-outline", "resume.offer", Touch.GoOn::new);
    }

    /** Prints what is shown. */
    static Action print(String key) {
        return new Action(PRINT, "main", "mdi2p-printer-outline", key, Touch.Print::new);
    }

    /** Takes along what is shown, on the person's telephone. */
    static Action takeAlong() {
        return new Action(TAKE_ALONG, "quiet", "mdi2c-cellphone-arrow-down", "take-along.offer", Touch.TakeAlong::new);
    }

    /** As a button in the middle of a page, where the actions below have no room for it. */
    TouchButton button(ScreenContext context) {
        TouchButton button = Buttons.action(
                id, style, icon, context.text(key), () -> context.touches().accept(touch.get()));
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    /** With another id and picture. */
    Action named(String otherId, String otherIcon) {
        return new Action(otherId, style, otherIcon, key, touch);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Action action
                && id.equals(action.id)
                && style.equals(action.style)
                && icon.equals(action.icon)
                && key.equals(action.key);
    }

    @Override
    public int hashCode() {
        return id.hashCode() * 31 + key.hashCode();
    }
}
