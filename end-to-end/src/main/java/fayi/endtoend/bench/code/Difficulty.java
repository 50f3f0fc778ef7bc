package fayi.endtoend.bench.code;

import java.util.Random;

/**
 * How hard one picture is.
 *
 * @param modulePixels side of a module in pixels, as far as the picture has room
 * @param turn in the picture's plane, in radians
 * @param tilt away from the camera, in radians
 * @param blur as sigma of a Gaussian, in pixels
 * @param exposure 1 is right
 * @param noise sigma of the sensor's noise, in steps of 255
 * @param saltAndPepper part of the pixels that see nothing
 * @param glares reflections on the code
 */
record Difficulty(
        double modulePixels,
        double turn,
        double tilt,
        double blur,
        double exposure,
        double noise,
        double saltAndPepper,
        int glares) {
    private static final double SLIGHT = 0.09;

    /** Of a condition, somewhere in its range. */
    static Difficulty of(Condition condition, Random random) {
        double size = between(random, 3, 9);
        double turn = between(random, -SLIGHT, SLIGHT);
        double anyTurn = random.nextDouble() * 2 * Math.PI;
        double lens = between(random, 0.2, 0.6);
        double grain = between(random, 0.5, 3);
        return switch (condition) {
            case CLEAN, NEGATIVE -> new Difficulty(size, turn, 0, lens, 1, grain, 0, 0);
            case ROTATION -> new Difficulty(size, anyTurn, 0, lens, 1, grain, 0, 0);
            case BLUR_1 -> new Difficulty(size, turn, 0, between(random, 0.8, 1.3), 1, grain, 0, 0);
            case BLUR_2 -> new Difficulty(size, turn, 0, between(random, 1.6, 2.3), 1, grain, 0, 0);
            case BLUR_3 -> new Difficulty(size + 1, turn, 0, between(random, 2.5, 3.3), 1, grain, 0, 0);
            case LOW_LIGHT ->
                new Difficulty(size, turn, 0, lens, between(random, 0.12, 0.3), between(random, 2, 6), 0, 0);
            case VERY_LOW_LIGHT ->
                new Difficulty(size, turn, 0, lens, between(random, 0.04, 0.11), between(random, 1, 4), 0, 0);
            case PERSPECTIVE ->
                new Difficulty(
                        size,
                        between(random, -0.5, 0.5),
                        Math.toRadians(between(random, 25, 50)),
                        lens,
                        1,
                        grain,
                        0,
                        0);
            case TINY -> new Difficulty(between(random, 2, 2.7), turn, 0, lens, 1, grain, 0, 0);
            case NOISE ->
                new Difficulty(
                        size,
                        turn,
                        0,
                        lens,
                        1,
                        between(random, 15, 55),
                        random.nextInt(2) * between(random, 0.01, 0.08),
                        0);
            case GLARE -> new Difficulty(size, turn, 0, lens, 1, grain, 0, 1 + random.nextInt(3));
            case COMBINED ->
                new Difficulty(
                        between(random, 3.5, 8),
                        anyTurn,
                        Math.toRadians(between(random, 0, 30)),
                        between(random, 0.6, 1.5),
                        between(random, 0.3, 0.8),
                        between(random, 4, 12),
                        0,
                        random.nextInt(2));
        };
    }

    /** Does all that to a picture of a code. */
    void spoil(Light light, Homography view, Random random) {
        if (random.nextInt(3) > 0) {
            Spoiling.shading(light, between(random, 0.4, 0.9), random);
        }
        for (int i = 0; i < glares; i++) {
            Spoiling.glare(
                    light,
                    view.centerX() + between(random, -1, 1) * view.half(),
                    view.centerY() + between(random, -1, 1) * view.half(),
                    between(random, 0.1, 0.4) * view.half(),
                    random);
        }
        if (blur > 0.7) {
            Spoiling.blur(light, blur, random);
        } else {
            Spoiling.gaussian(light, blur);
        }
        light.shade((x, y, value) -> Math.min(1, value * exposure));
        Spoiling.noise(light, noise, saltAndPepper, random);
    }

    private static double between(Random random, double least, double most) {
        return least + random.nextDouble() * (most - least);
    }
}
