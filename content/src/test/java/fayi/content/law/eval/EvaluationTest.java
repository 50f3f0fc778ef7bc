package fayi.content.law.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fayi.content.law.DemonstrationLaws;
import fayi.content.law.index.LawImport;
import fayi.content.law.index.LawPlace;
import fayi.content.law.search.LawLibrary;
import fayi.content.law.search.LawWords;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void sharesAndRecallsAreThoseOfTheQuestions() throws IOException {
        Path laws = DemonstrationLaws.write(folder.resolve("laws"));
        new LawImport(new LawPlace(folder.resolve("to")), List.of(), null, Clock.systemUTC())
                .run(List.of(laws), (done, all) -> {});
        Path file = DemonstrationLaws.file(folder, "questions.jsonl", """
                {"id": 1, "question": "家禽进入菜地造成损失谁赔偿", "articles": ["演示邻里法第二条"]}
                {"id": "b", "question": "院墙高度", "articles": ["中华人民共和国演示邻里法第二条之一", "没有的法第九条"]}

                {"id": 3, "question": "水渠由谁维护", "articles": ["没有的法第一条"]}
                """);
        try (LawLibrary library = LawLibrary.open(folder.resolve("to"), LawWords.none(), null)) {
            Evaluation evaluation = Evaluation.of(library, AskedQuestion.read(file));
            assertThat(evaluation.hitAt1()).isCloseTo(2 / 3.0, org.assertj.core.data.Offset.offset(1e-9));
            assertThat(evaluation.hitAt5()).isEqualTo(evaluation.hitAt1());
            assertThat(evaluation.recallAt50()).isCloseTo(0.5, org.assertj.core.data.Offset.offset(1e-9));
            assertThat(evaluation.p99Ms()).isGreaterThanOrEqualTo(evaluation.p50Ms());
        }
    }

    @Test
    void aBrokenLineIsToldWithItsNumber() {
        Path broken = DemonstrationLaws.file(folder, "a.jsonl", "{\"question\": \"问\", \"articles\": []}\n{\n");
        assertThatThrownBy(() -> AskedQuestion.read(broken))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(":2:");
        Path noArticle = DemonstrationLaws.file(folder, "b.jsonl", "{\"question\": \"问\", \"articles\": [\"什么\"]}\n");
        assertThatThrownBy(() -> AskedQuestion.read(noArticle)).hasMessageContaining("什么");
        Path nothing = DemonstrationLaws.file(folder, "c.jsonl", "{\"id\": 3}\n");
        assertThatThrownBy(() -> AskedQuestion.read(nothing)).hasMessageContaining("'question'");
    }
}
