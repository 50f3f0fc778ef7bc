package fayi.device.scanner.picture;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reads a code of modules that are more or less sure. Codewords that are least sure are given up first, for a codeword that
 * is known to be lost costs half as much repair as one that is wrong (G. Forney, generalized minimum distance decoding).
 */
final class SoftDecoder {
    /** Parts of the check symbols that are spent on what is least sure, in the order they are tried. */
    private static final double[] GIVEN_UP = {0, 0.3, 0.5, 0.7, 0.85};

    private static final int SPARE = 3;
    /** The part of all sureness that may speak against what was read. */
    private static final double MOST_DOUBT = 0.2;

    private final SymbolLayout layout;
    private final int[] order;

    /** Of codes of that layout. */
    SoftDecoder(SymbolLayout layout) {
        this.layout = layout;
        this.order = layout.dataModules();
    }

    /**
     * @param modules light above 0, dark below, by rows
     * @param visibility how far each module can be trusted, 0 to 1
     * @return the code as it was before the picture was taken
     */
    Optional<BitMatrix> read(float[] modules, float[] visibility) {
        FormatBits format = FormatBits.likeliest(layout.modules(), modules);
        float[] bits = new float[order.length];
        for (int i = 0; i < order.length; i++) {
            int row = order[i] / layout.modules();
            int column = order[i] % layout.modules();
            // Above 0 stands for a bit of 1, which is dark where the mask leaves it.
            float value = modules[order[i]] * visibility[order[i]];
            bits[i] = format.flips(column, row) ? value : -value;
        }
        int[] codewords = new int[layout.version().getTotalCodewords()];
        float[] sureness = new float[codewords.length];
        for (int i = 0; i < codewords.length; i++) {
            float least = Float.MAX_VALUE;
            for (int bit = 0; bit < 8; bit++) {
                float value = bits[8 * i + bit];
                codewords[i] = codewords[i] << 1 | (value > 0 ? 1 : 0);
                least = Math.min(least, Math.abs(value));
            }
            sureness[i] = least;
        }
        for (List<Integer> block : blocks(format.level())) {
            int checks = layout.version().getECBlocksForLevel(format.level()).getECCodewordsPerBlock();
            if (!repair(codewords, sureness, block, checks)) {
                return Optional.empty();
            }
        }
        return doubt(codewords, bits) > MOST_DOUBT ? Optional.empty() : Optional.of(matrix(codewords, format));
    }

    private static boolean repair(int[] codewords, float[] sureness, List<Integer> block, int checks) {
        int[] words = block.stream().mapToInt(place -> codewords[place]).toArray();
        int[] leastSure = IntStream.range(0, words.length)
                .boxed()
                .sorted(Comparator.comparingDouble(place -> sureness[block.get(place)]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (double part : GIVEN_UP) {
            int erasures = (int) (part * checks);
            int spare = erasures == 0 ? 0 : SPARE;
            int[] erased = IntStream.of(leastSure).limit(erasures).toArray();
            if (ReedSolomon.correct(words, checks, erased, spare)) {
                for (int i = 0; i < words.length; i++) {
                    codewords[block.get(i)] = words[i];
                }
                return true;
            }
        }
        return false;
    }

    private static double doubt(int[] codewords, float[] bits) {
        double against = 0;
        double all = 1e-9;
        for (int i = 0; i < 8 * codewords.length; i++) {
            boolean one = (codewords[i / 8] >> (7 - i % 8) & 1) == 1;
            double sureness = Math.min(1, Math.abs(bits[i]));
            all += sureness;
            against += one == bits[i] > 0 ? 0 : sureness;
        }
        return against / all;
    }

    // Places of each block's codewords in the order they lie in the code: data of all blocks by turns, then checks by
    // turns.
    private List<List<Integer>> blocks(ErrorCorrectionLevel level) {
        var parts = layout.version().getECBlocksForLevel(level);
        List<List<Integer>> blocks = new ArrayList<>();
        List<Integer> lengths = new ArrayList<>();
        for (var part : parts.getECBlocks()) {
            for (int i = 0; i < part.getCount(); i++) {
                blocks.add(new ArrayList<>());
                lengths.add(part.getDataCodewords());
            }
        }
        int place = 0;
        int longest = lengths.get(lengths.size() - 1);
        for (int i = 0; i < longest; i++) {
            for (int block = 0; block < blocks.size(); block++) {
                if (i < lengths.get(block)) {
                    blocks.get(block).add(place++);
                }
            }
        }
        for (int i = 0; i < parts.getECCodewordsPerBlock(); i++) {
            for (List<Integer> block : blocks) {
                block.add(place++);
            }
        }
        return blocks;
    }

    private BitMatrix matrix(int[] codewords, FormatBits format) {
        int modules = layout.modules();
        BitMatrix matrix = new BitMatrix(modules);
        for (int row = 0; row < modules; row++) {
            for (int column = 0; column < modules; column++) {
                if (layout.kind(column, row) == SymbolLayout.DARK) {
                    matrix.set(column, row);
                }
            }
        }
        for (int i = 0; i < 8 * codewords.length; i++) {
            int column = order[i] % modules;
            int row = order[i] / modules;
            if ((codewords[i / 8] >> (7 - i % 8) & 1) == 1 != format.flips(column, row)) {
                matrix.set(column, row);
            }
        }
        format.write(matrix);
        VersionBits.write(layout.version().getVersionNumber(), matrix);
        return matrix;
    }
}
