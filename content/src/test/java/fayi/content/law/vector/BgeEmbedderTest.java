package fayi.content.law.vector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class BgeEmbedderTest {
    @Test
    void aQuestionIsNearerToWhatAnswersItThanToAnythingElse() throws IOException {
        try (BgeEmbedder embedder = BgeEmbedder.load(1)) {
            List<byte[]> articles =
                    embedder.articles(List.of("夫妻双方共同签名所负的债务，属于夫妻共同债务。", "公司应当有自己的名称和住所。", "机动车驾驶人应当遵守信号灯。"));
            byte[] question = embedder.question("老公欠的钱要我还吗");
            double answer = Embedder.agreement(question, articles.get(0));
            assertThat(answer).isGreaterThan(Embedder.agreement(question, articles.get(1)) + 0.1);
            assertThat(answer).isGreaterThan(Embedder.agreement(question, articles.get(2)) + 0.1);
            assertThat(Embedder.agreement(question, question)).isBetween(0.98, 1.02);
            assertThat(embedder.question("𠮷".repeat(600) + "\u202e\u0000ABC 12"))
                    .hasSize(Embedder.DIMENSION);
            assertThat(embedder.question("")).hasSize(Embedder.DIMENSION);
        }
    }
}
