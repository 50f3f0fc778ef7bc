package fayi.content.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fayi.content.source.BundledSource;
import fayi.content.yaml.ContentException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static Places read(String text) {
        return Places.read("places.yaml", text);
    }

    @Test
    void areasAreChosenLevelByLevelInTheOrderInWhichTheyAreWritten() {
        Places places = read("""
                places:
                  - name: 演示省
                    below:
                      - {name: 演示县, below: [乙乡, 甲乡]}
                      - 别的县
                  - 另一省
                """);
        assertThat(places.names()).containsExactly("演示省", "另一省");
        assertThat(places.below(List.of("演示省")).names()).containsExactly("演示县", "别的县");
        assertThat(places.below(List.of("演示省", "演示县")).names()).containsExactly("乙乡", "甲乡");
    }

    @Test
    void whereNoListIsKnownThereIsNothingToChoose() {
        Places places = read("places: [演示省]");
        assertThat(places.below(List.of("演示省")).isEmpty()).isTrue();
        assertThat(places.below(List.of("没有的省", "演示县")).isEmpty()).isTrue();
        assertThat(Places.NONE.isEmpty()).isTrue();
    }

    @Test
    void anAreaThatStandsTwiceIsRefusedWithItsLine() {
        assertThatThrownBy(() -> read("places:\n  - 演示省\n  - 演示省\n"))
                .isInstanceOf(ContentException.class)
                .hasMessageContaining("places.yaml")
                .hasMessageContaining("3")
                .hasMessageContaining("演示省");
    }

    @Test
    void anUnknownKeyAndAListThatIsTooDeepAreRefused() {
        assertThatThrownBy(() -> read("places:\n  - {name: 演示省, under: [演示县]}\n"))
                .hasMessageContaining("under");
        String deep = "甲";
        for (int level = 0; level < 7; level++) {
            deep = "{name: 层" + level + ", below: [" + deep + "]}";
        }
        String text = "places: [" + deep + "]";
        assertThatThrownBy(() -> read(text)).hasMessageContaining("deep");
    }

    @Test
    void whatComesWithTheProgramBeginsWithTheStationsOwnProvinceAndHasEveryOther() {
        Places places = read(new BundledSource().read("places.yaml").orElseThrow());
        assertThat(places.names()).startsWith("四川省").hasSize(34);
        assertThat(places.below(List.of("四川省", "演示市", "演示县", "演示乡")).names()).isNotEmpty();
    }
}
