package fayi.content.law.read;

/**
 * A file, or a place in it, that could not be taken in as it is.
 *
 * @param file relative to the imported folder
 * @param line from 1 on, or 0 for the whole file
 * @param remedy what to do about it
 */
public record ImportProblem(String file, int line, String problem, String remedy) {
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + problem + ". " + remedy;
    }
}
