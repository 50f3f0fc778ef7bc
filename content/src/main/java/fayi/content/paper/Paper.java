package fayi.content.paper;

import java.util.Map;
import java.util.Optional;

/** What one paper says. Personal data: no text form shows it. */
public interface Paper {
    /** The template into which the data goes: {@code papers/<id>.html} of the content. */
    String templateId();

    /** The values that the template names: texts, flags, lists of such maps, and such maps. */
    Map<String, Object> data();

    /** The signature to draw where the template leaves room for one; none of most papers. */
    default Optional<SignatureDrawing> signature() {
        return Optional.empty();
    }

    /** What travels inside the PDF for machines, when something does. */
    default Optional<Attachment> attachment() {
        return Optional.empty();
    }
}
