package fayi.kiosk.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.directory.Directory;
import fayi.content.directory.DirectoryEntry.Kind;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is touched, in whatever order, with whichever directory. */
class DirectoryMachineProperties {
    private static final List<Directory> DIRECTORIES =
            List.of(DemonstrationDirectory.read(), DemonstrationDirectory.ofVillages(60), Directory.EMPTY);

    @Property(tries = 300)
    void aPersonAlwaysStandsSomewhereAndFindsBack(
            @ForAll("touches") List<DirectoryTouch> touches, @ForAll("directories") Directory directory) {
        Browsing held = DirectoryMachine.opened(Browsing.of("directory", Optional.empty()), directory, Optional.empty())
                .held();
        for (DirectoryTouch touch : touches) {
            DirectoryStep step = DirectoryMachine.touched(held, touch, Optional.empty());
            held = step.held();
            assertThat(held.part()).isBetween(0, held.parts() - 1);
            boolean isEntry = held.page() instanceof DirectoryPage.Entry;
            assertThat(held.entry().isPresent()).isEqualTo(isEntry);
            assertThat(held.page() instanceof DirectoryPage.Entries
                            && held.entries().isEmpty())
                    .isFalse();
        }
        int steps = held.trail().size();
        for (int i = 1; i < steps; i++) {
            DirectoryStep back = DirectoryMachine.touched(held, new DirectoryTouch.Back(), Optional.empty());
            assertThat(back.leaves()).isFalse();
            held = back.held();
        }
        assertThat(DirectoryMachine.touched(held, new DirectoryTouch.Back(), Optional.empty())
                        .leaves())
                .isTrue();
    }

    @Provide
    Arbitrary<Directory> directories() {
        return Arbitraries.of(DIRECTORIES);
    }

    @Provide
    Arbitrary<List<DirectoryTouch>> touches() {
        Arbitrary<DirectoryTouch> one = Arbitraries.of(
                new DirectoryTouch.Adviser(),
                new DirectoryTouch.Look(Kind.INSTITUTION),
                new DirectoryTouch.Look(Kind.PRACTITIONER),
                new DirectoryTouch.Township("演示乙乡"),
                new DirectoryTouch.Village("演示乡演示村"),
                new DirectoryTouch.Village("演示乙乡第5村"),
                new DirectoryTouch.Village("没有的村"),
                new DirectoryTouch.Place(Optional.empty()),
                new DirectoryTouch.Place(Optional.of("演示市")),
                new DirectoryTouch.Skill(Optional.empty()),
                new DirectoryTouch.Skill(Optional.of("family")),
                new DirectoryTouch.Open("demo-lawyer-1"),
                new DirectoryTouch.Open("nobody"),
                new DirectoryTouch.Turn(1),
                new DirectoryTouch.Turn(-3),
                new DirectoryTouch.Turn(Integer.MAX_VALUE),
                new DirectoryTouch.Back());
        return one.list().ofMaxSize(25);
    }
}
