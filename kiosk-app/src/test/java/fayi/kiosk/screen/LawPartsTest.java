package fayi.kiosk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.law.search.Snippet;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/** What is cut off a long piece of an article is never what was looked for. */
class LawPartsTest {
    private static List<Text> shown(Snippet.Part... parts) {
        return OnFx.get(() -> LawParts.marked(new Snippet(List.of(parts))).getChildren().stream()
                .map(Text.class::cast)
                .toList());
    }

    private static String words(List<Text> shown) {
        return shown.stream().map(Text::getText).collect(Collectors.joining());
    }

    private static boolean isMarked(Text text) {
        return text.getStyleClass().contains("marked");
    }

    @Test
    void aShortPieceIsShownWhole() {
        List<Text> shown = shown(new Snippet.Part("赔偿", true), new Snippet.Part("全部损失。", false));
        assertThat(words(shown)).isEqualTo("赔偿全部损失。");
        assertThat(shown).extracting(LawPartsTest::isMarked).containsExactly(true, false);
    }

    @Test
    void aMarkFarBehindIsBroughtNear() {
        List<Text> shown = shown(
                new Snippet.Part("演".repeat(90), false),
                new Snippet.Part("赔偿", true),
                new Snippet.Part("示".repeat(90), false));
        assertThat(words(shown)).startsWith("…演").contains("赔偿示").endsWith("…").hasSizeLessThan(60);
        assertThat(shown.stream().filter(LawPartsTest::isMarked).map(Text::getText))
                .containsExactly("赔偿");
    }

    @Test
    void noCharacterOfTwoHalvesIsCutApart() {
        String rare = "\uD867\uDE3D";
        String words = words(shown(new Snippet.Part(rare.repeat(80), false)));
        assertThat(words).isEqualTo(rare.repeat(52) + "…");
    }

    @Test
    void whatHasNoMarkIsShownFromItsBeginning() {
        assertThat(words(shown(new Snippet.Part("演示".repeat(60), false))))
                .startsWith("演示演示")
                .endsWith("…");
    }
}
