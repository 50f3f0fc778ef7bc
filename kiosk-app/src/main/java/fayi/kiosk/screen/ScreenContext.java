package fayi.kiosk.screen;

import fayi.content.catalogue.Catalogue;
import fayi.content.learning.Learning;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.input.TextInput;
import fayi.kiosk.picture.LivePictures;
import fayi.kiosk.widget.Texts;
import java.util.function.Consumer;

/**
 * What screens share.
 *
 * @param portrait whether parts stand above or beside each other
 * @param touches hears what a person does
 * @param learning what the station says while nobody is here
 */
record ScreenContext(
        Texts texts,
        boolean portrait,
        Consumer<Touch> touches,
        TextInput input,
        LivePictures pictures,
        Catalogue catalogue,
        Learning learning) {
    String text(String key, Object... values) {
        return texts.get(key, values);
    }

    Runnable touch(Touch touch) {
        return () -> touches.accept(touch);
    }
}
