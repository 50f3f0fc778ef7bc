package fayi.device.scanner.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.reedsolomon.GenericGF;
import com.google.zxing.common.reedsolomon.ReedSolomonEncoder;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ReedSolomonProperties {
    private static int[] encoded(int data, int checks, Random random) {
        int[] block = new int[data + checks];
        for (int i = 0; i < data; i++) {
            block[i] = random.nextInt(256);
        }
        new ReedSolomonEncoder(GenericGF.QR_CODE_FIELD_256).encode(block, checks);
        return block;
    }

    private static List<Integer> places(int length, Random random) {
        List<Integer> places = IntStream.range(0, length).boxed().collect(Collectors.toList());
        Collections.shuffle(places, random);
        return places;
    }

    @Property(tries = 400)
    void errorsAndErasuresWithinTheBoundAreRepaired(
            @ForAll @IntRange(min = 1, max = 120) int data,
            @ForAll @IntRange(min = 2, max = 30) int checks,
            @ForAll @IntRange(min = 0, max = 30) int lost,
            @ForAll long seed) {
        Random random = new Random(seed);
        int[] block = encoded(data, checks, random);
        int[] damaged = block.clone();
        int erasures = Math.min(lost, checks);
        int errors = (checks - erasures) / 2;
        List<Integer> places = places(block.length, random);
        for (int i = 0; i < Math.min(block.length, erasures + errors); i++) {
            damaged[places.get(i)] ^= 1 + random.nextInt(255);
        }
        int[] erased = places.subList(0, Math.min(block.length, erasures)).stream()
                .mapToInt(Integer::intValue)
                .toArray();
        assertThat(ReedSolomon.correct(damaged, checks, erased, 0)).isTrue();
        assertThat(damaged).isEqualTo(block);
    }

    @Property(tries = 400)
    void whatIsBeyondRepairIsLeftAsItWas(@ForAll long seed) {
        Random random = new Random(seed);
        int[] block = encoded(40, 20, random);
        int[] damaged = block.clone();
        for (int place : places(block.length, random).subList(0, 30)) {
            damaged[place] ^= 1 + random.nextInt(255);
        }
        int[] before = damaged.clone();
        if (!ReedSolomon.correct(damaged, 20, new int[0], 3)) {
            assertThat(damaged).isEqualTo(before);
        } else {
            assertThat(Arrays.equals(damaged, block)).isFalse();
        }
    }

    @Property(tries = 100)
    void checksHeldBackAreNotSpent(@ForAll long seed) {
        Random random = new Random(seed);
        int[] damaged = encoded(30, 10, random);
        List<Integer> places = places(40, random);
        for (int place : places.subList(0, 8)) {
            damaged[place] ^= 1 + random.nextInt(255);
        }
        int[] erased = places.subList(0, 8).stream().mapToInt(Integer::intValue).toArray();
        assertThat(ReedSolomon.correct(damaged.clone(), 10, erased, 3)).isFalse();
        assertThat(ReedSolomon.correct(damaged, 10, erased, 2)).isTrue();
    }
}
