package fayi.content.paper;

/**
 * A file that travels inside a PDF. Personal data: its text form is masked.
 *
 * @param name with its ending, such as {@code answers.json}
 * @param description what it is, in words
 */
public record Attachment(String name, String mediaType, String description, byte[] bytes) {
    @Override
    public String toString() {
        return "Attachment[" + name + "]";
    }
}
