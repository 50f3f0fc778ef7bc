package fayi.content.law.vector;

import java.util.List;

/**
 * Turns words into vectors whose nearness is nearness of sense. A vector is {@link #DIMENSION} bytes of one
 * length, so that a dot product orders as the cosine does. Any thread may ask; questions are answered one at a time.
 */
public interface Embedder extends AutoCloseable {
    /** How long a vector is. */
    int DIMENSION = 512;

    /**
     * How long, in the sense of geometry, every vector is. Values of a unit vector of 512 dimensions are small: four times
     * 127 uses the range of a byte and cuts off nearly none.
     */
    double LENGTH = 127 * 4;

    /** What the model wants to read before a question, so that it looks for an answer and not for the same words. */
    String ASKING = "为这个句子生成表示以用于检索相关文章：";

    /** How much two vectors agree, from -1 to 1. */
    static double agreement(byte[] one, byte[] other) {
        int sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum / (LENGTH * LENGTH);
    }

    /** What a citizen asks. */
    byte[] question(String question);

    /** Articles, in their order. Lists of texts of like length are quickest. */
    List<byte[]> articles(List<String> texts);

    /** Frees the model's memory, which lies outside the heap. */
    @Override
    void close();
}
