package fayi.kiosk.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.directory.Directory;
import fayi.content.directory.DirectoryEntry;
import fayi.content.directory.DirectoryEntry.Kind;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DirectoryMachineTest {
    private static final Directory DIRECTORY = DemonstrationDirectory.read();

    private static Browsing opened(Optional<String> topic, Optional<String> address) {
        return DirectoryMachine.opened(Browsing.of("directory", topic), DIRECTORY, address)
                .held();
    }

    private static Browsing opened() {
        return opened(Optional.empty(), Optional.empty());
    }

    private static Browsing after(Browsing held, DirectoryTouch... touches) {
        Browsing now = held;
        for (DirectoryTouch touch : touches) {
            now = DirectoryMachine.touched(now, touch, Optional.empty()).held();
        }
        return now;
    }

    @Test
    void aLawyerIsFoundByPlaceAndMatterAndTheWayBackIsTheSame() {
        Browsing people = after(opened(), new DirectoryTouch.Look(Kind.PRACTITIONER));
        assertThat(people.page()).isInstanceOf(DirectoryPage.Places.class);
        assertThat(people.choices()).containsExactly("演示市", "演示乡");
        Browsing list = after(
                people, new DirectoryTouch.Place(Optional.of("演示市")), new DirectoryTouch.Skill(Optional.of("family")));
        assertThat(list.entries()).extracting(DirectoryEntry::name).containsExactly("演示律师一", "演示律师二", "演示公证员");
        Browsing entry = after(list, new DirectoryTouch.Open("demo-lawyer-2"));
        assertThat(entry.entry().orElseThrow().name()).isEqualTo("演示律师二");
        assertThat(after(entry, new DirectoryTouch.Back())).isEqualTo(list);
        assertThat(after(list, new DirectoryTouch.Back(), new DirectoryTouch.Back()))
                .isEqualTo(people);
    }

    @Test
    void anyPlaceAndAnyMatterMeanEverybodyAndTheListIsTurned() {
        Browsing all = after(
                opened(),
                new DirectoryTouch.Look(Kind.INSTITUTION),
                new DirectoryTouch.Place(Optional.empty()),
                new DirectoryTouch.Skill(Optional.empty()));
        assertThat(all.entries()).hasSize(6);
        assertThat(all.parts()).isEqualTo(2);
        assertThat(after(all, new DirectoryTouch.Turn(1)).part()).isEqualTo(1);
        assertThat(after(all, new DirectoryTouch.Turn(9)).part()).isEqualTo(1);
        assertThat(after(all, new DirectoryTouch.Turn(-1)).part()).isZero();
    }

    @Test
    void theCardsAddressLeadsStraightToTheVillagesAdviser() {
        Browsing adviser = opened(Optional.of("adviser"), Optional.of("四川省演示市演示县演示乡上演示村3组12号"));
        assertThat(adviser.entry().orElseThrow().name()).isEqualTo("演示律师二");
        assertThat(after(adviser, new DirectoryTouch.Back()).page()).isInstanceOf(DirectoryPage.Villages.class);
    }

    @Test
    void withoutACardTheVillageIsChosen() {
        Browsing villages = opened(Optional.of("adviser"), Optional.empty());
        assertThat(villages.choices()).containsExactly("演示乡演示村", "演示乡上演示村", "演示乡下演示村");
        assertThat(after(villages, new DirectoryTouch.Village("演示乡演示村"))
                        .entry()
                        .orElseThrow()
                        .name())
                .isEqualTo("演示律师一");
    }

    @Test
    void manyVillagesAreAskedForByTheirTownship() {
        Directory large = DemonstrationDirectory.ofVillages(60);
        Browsing townships = DirectoryMachine.opened(
                        Browsing.of("my-adviser", Optional.of("adviser")), large, Optional.empty())
                .held();
        assertThat(townships.choices()).containsExactly("演示甲乡", "演示乙乡", "演示丙乡", "演示丁乡");
        Browsing villages = after(townships, new DirectoryTouch.Township("演示乙乡"));
        assertThat(villages.choices()).hasSize(15).contains("演示乙乡第57村");
        assertThat(after(villages, new DirectoryTouch.Village("演示乙乡第57村"))
                        .entry()
                        .orElseThrow()
                        .id())
                .isEqualTo("adviser-57");
    }

    @Test
    void anEmptyDirectoryLeadsToOtherHelp() {
        DirectoryStep step =
                DirectoryMachine.opened(Browsing.of("directory", Optional.empty()), Directory.EMPTY, Optional.empty());
        assertThat(step.held().page()).isInstanceOf(DirectoryPage.Nobody.class);
        assertThat(DirectoryMachine.touched(step.held(), new DirectoryTouch.Back(), Optional.empty())
                        .leaves())
                .isTrue();
    }

    @Test
    void aDirectoryWithoutAdvisersSaysSoWhenOneIsWanted() {
        Directory without =
                new Directory(DIRECTORY.select(Optional.of(Kind.INSTITUTION), Optional.empty(), Optional.empty()));
        Browsing held = DirectoryMachine.opened(Browsing.of("directory", Optional.empty()), without, Optional.empty())
                .held();
        assertThat(after(held, new DirectoryTouch.Adviser()).page()).isInstanceOf(DirectoryPage.Nobody.class);
        assertThat(after(held, new DirectoryTouch.Look(Kind.PRACTITIONER)).page())
                .isInstanceOf(DirectoryPage.Nobody.class);
    }

    @Test
    void whatIsLookedUpStandsInNoText() {
        Browsing entry = after(opened(Optional.of("adviser"), Optional.empty()), new DirectoryTouch.Village("演示乡演示村"));
        assertThat(entry.toString()).doesNotContain("演示").doesNotContain("demo-");
        assertThat(new DirectoryTouch.Open("demo-lawyer-1").toString()).doesNotContain("demo-");
    }
}
