package fayi.content.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PatchProperties {
    @Property(tries = 200)
    void whatWasSentComesOut(@ForAll @Size(max = 3000) byte[] old, @ForAll @Size(max = 3000) byte[] fresh)
            throws PackException {
        assertThat(Patch.apply(old, Patch.make(old, fresh), fresh.length)).isEqualTo(fresh);
    }

    @Property(tries = 500)
    void aForgedPatchNeverMakesMoreThanWasPromised(@ForAll byte[] old, @ForAll byte[] patch) {
        Throwable refused =
                catchThrowable(() -> assertThat(Patch.apply(old, patch, 100)).hasSizeLessThanOrEqualTo(100));
        if (refused != null) {
            assertThat(refused).isInstanceOf(PackException.class);
        }
    }

    @Test
    void aBombOfZeroesIsStoppedAtThePromisedSize() {
        byte[] bomb = Patch.make(new byte[0], new byte[50_000_000]);

        assertThat(catchThrowable(() -> Patch.apply(new byte[0], bomb, 1000))).isInstanceOf(PackException.class);
    }

    @Test
    void aChangedWordCostsLessThanAHundredBytes() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 800; i++) {
            text.append("- {id: q")
                    .append(i)
                    .append(", text: 第")
                    .append(i * 7919 % 1000)
                    .append("个问题}\n");
        }
        byte[] old = text.toString().getBytes(StandardCharsets.UTF_8);
        byte[] fresh = text.toString().replace("q400,", "q400a,").getBytes(StandardCharsets.UTF_8);

        assertThat(old.length).isLessThan(32 * 1024).isGreaterThan(20 * 1024);
        assertThat(Patch.make(old, fresh)).hasSizeLessThan(300);
    }
}
