package fayi.endtoend.bench.code;

import com.google.zxing.qrcode.encoder.ByteMatrix;
import java.util.Random;

/**
 * Pictures of codes as a cheap camera sees them. Each is made of the corpus' seed, its condition and its number alone, so
 * that one can be made again without the others.
 */
final class CodeCorpus {
    private static final int SAMPLES = 3;

    private final long seed;

    /** The corpus of that seed. */
    CodeCorpus(long seed) {
        this.seed = seed;
    }

    /** One picture; the same whenever it is asked for. */
    CodePicture picture(Condition condition, int number) {
        Random random = new Random(seed * 1_000_003 + condition.ordinal() * 7919L + number * 104_729L);
        // The first numbers of neighbouring seeds are alike.
        random.nextLong();
        random.nextLong();
        boolean large = number % 2 == 1;
        int width = large ? 1280 : 640;
        int height = large ? 720 : 480;
        Light light = Scenery.background(width, height, random, condition == Condition.NEGATIVE);
        String text = "";
        if (condition == Condition.NEGATIVE) {
            Spoiling.noise(light, random.nextInt(12), 0, random);
        } else {
            Payloads.Payload payload = Payloads.next(random);
            text = payload.text();
            Difficulty difficulty = Difficulty.of(condition, random);
            Homography view = view(payload.modules().getWidth(), difficulty, light, random);
            draw(light, payload.modules(), view, random);
            difficulty.spoil(light, view, random);
        }
        return new CodePicture(condition, number, text, Sensor.picture(light, random));
    }

    private static Homography view(int modules, Difficulty difficulty, Light light, Random random) {
        // The whole code, with a little around it, must be in the picture however it is turned.
        double turned = Math.abs(Math.cos(difficulty.turn())) + Math.abs(Math.sin(difficulty.turn()));
        double most = light.height * 0.47 / turned * (1 - 0.25 * Math.sin(difficulty.tilt()));
        double half = Math.min(most, difficulty.modulePixels() * (modules + 2) / 2.0);
        double reach = half * turned;
        double x = reach + random.nextDouble() * Math.max(0, light.width - 2 * reach);
        double y = reach + random.nextDouble() * Math.max(0, light.height - 2 * reach);
        return new Homography(x, y, half, difficulty.turn(), difficulty.tilt(), random.nextDouble() * 2 * Math.PI);
    }

    private static void draw(Light light, ByteMatrix modules, Homography view, Random random) {
        int size = modules.getWidth();
        double quiet = random.nextInt(3) == 0 ? 2 : 4;
        float paper = 0.7f + random.nextFloat() * 0.3f;
        float ink = random.nextFloat() * 0.25f;
        boolean inverted = random.nextInt(25) == 0;
        double[] place = new double[2];
        light.shade((x, y, value) -> {
            double sum = 0;
            for (int i = 0; i < SAMPLES * SAMPLES; i++) {
                if (!view.toThing(x + (i % SAMPLES + 0.5) / SAMPLES, y + (i / SAMPLES + 0.5) / SAMPLES, place)) {
                    return value;
                }
                // The side of 2 is the code with one module around it.
                double column = (place[0] + 1) / 2 * (size + 2) - 1;
                double row = (place[1] + 1) / 2 * (size + 2) - 1;
                if (outside(column, size, quiet) || outside(row, size, quiet)) {
                    sum += value;
                } else if (column < 0 || row < 0 || column >= size || row >= size) {
                    sum += inverted ? ink : paper;
                } else {
                    sum += (modules.get((int) column, (int) row) == 1) != inverted ? ink : paper;
                }
            }
            return sum / (SAMPLES * SAMPLES);
        });
    }

    private static boolean outside(double place, int size, double quiet) {
        return place < -quiet || place >= size + quiet;
    }
}
