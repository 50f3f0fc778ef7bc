package fayi.kiosk.picture;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Which pictures can be seen now. Effects put them here, screens take them; thread-safe. */
public final class LivePictures {
    /** Where a picture belongs. */
    public enum Place {
        /** The lawyer at the desk. */
        LAWYER,
        /** The person, as the lawyer sees them. */
        SELF,
        /** What lies under the camera for papers. */
        DOCUMENT,
        /** A video that teaches. */
        VIDEO
    }

    private final Map<Place, Picture> pictures = new ConcurrentHashMap<>();

    /** The picture of that place, if there is one now. */
    public Optional<Picture> at(Place place) {
        return Optional.ofNullable(pictures.get(place));
    }

    /** From now on this picture is seen there. */
    public void show(Place place, Picture picture) {
        pictures.put(place, picture);
    }

    /** Nothing is seen there any more. */
    public void hide(Place place) {
        pictures.remove(place);
    }

    /** Nothing is seen anywhere any more. */
    public void hideAll() {
        pictures.clear();
    }
}
