package fayi.device.print.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whose job it is that a printer still has. */
class JobNamesTest {
    private static final Set<Long> RUNNING = Set.of(7L, 8L);

    private final JobNames ours = new JobNames("0a1b2c3d", 7, RUNNING::contains);

    @Test
    void whatAProcessThatEndedGaveIsLeftBehind() {
        assertThat(ours.isLeftBehind(new JobNames("0a1b2c3d", 9, RUNNING::contains).next()))
                .isTrue();
    }

    @Test
    void ourOwnThoseOfAnotherThatRunsAndThoseOfAnotherMachineAreNot() {
        assertThat(ours.isLeftBehind(ours.next())).isFalse();
        assertThat(ours.isLeftBehind(new JobNames("0a1b2c3d", 8, RUNNING::contains).next()))
                .isFalse();
        assertThat(ours.isLeftBehind(new JobNames("ffffffff", 9, RUNNING::contains).next()))
                .isFalse();
    }

    @Test
    void namesThatOthersGaveAreNot() {
        for (String name : new String[] {"", "Letter.pdf", "0a1b2c3d-9-x", "3f0c2f80-6a3e-4d43-9f5f-1c1f3e1d2b1a"}) {
            assertThat(ours.isLeftBehind(name)).as(name).isFalse();
        }
    }

    @Test
    void noNameIsGivenTwice() {
        assertThat(ours.next()).isNotEqualTo(ours.next()).hasSizeLessThanOrEqualTo(60);
    }
}
