package fayi.endtoend.bench.code;

import java.util.Arrays;
import java.util.Random;

/** What a lens, a lamp and a sensor do to a picture. */
final class Spoiling {
    private Spoiling() {}

    /** Lets it look out of focus or shaken, as a Gaussian of {@code sigma} pixels would, with one of four kernels. */
    static void blur(Light light, double sigma, Random random) {
        switch (random.nextInt(5)) {
            case 0 -> apply(light, disc(sigma * 2));
            case 1 -> apply(light, motion(sigma * 3, random.nextDouble() * Math.PI));
            case 2 -> apply(light, box(sigma));
            default -> gaussian(light, sigma);
        }
    }

    /** A Gaussian blur. */
    static void gaussian(Light light, double sigma) {
        int reach = (int) Math.ceil(sigma * 3);
        float[] row = new float[2 * reach + 1];
        float sum = 0;
        for (int i = -reach; i <= reach; i++) {
            row[i + reach] = (float) Math.exp(-i * i / (2 * sigma * sigma));
            sum += row[i + reach];
        }
        for (int i = 0; i < row.length; i++) {
            row[i] /= sum;
        }
        apply(light, new float[][] {row});
        float[][] column = new float[row.length][1];
        for (int i = 0; i < row.length; i++) {
            column[i][0] = row[i];
        }
        apply(light, column);
    }

    private static float[][] disc(double radius) {
        int reach = (int) Math.ceil(radius);
        float[][] kernel = new float[2 * reach + 1][2 * reach + 1];
        for (int y = -reach; y <= reach; y++) {
            for (int x = -reach; x <= reach; x++) {
                kernel[y + reach][x + reach] = (float) Math.min(1, Math.max(0, radius + 0.5 - Math.hypot(x, y)));
            }
        }
        return kernel;
    }

    private static float[][] box(double sigma) {
        int side = Math.max(2, (int) Math.round(sigma * 3.4)) | 1;
        float[][] kernel = new float[side][side];
        for (float[] row : kernel) {
            Arrays.fill(row, 1);
        }
        return kernel;
    }

    private static float[][] motion(double length, double angle) {
        int reach = (int) Math.ceil(length / 2) + 1;
        float[][] kernel = new float[2 * reach + 1][2 * reach + 1];
        for (double t = -length / 2; t <= length / 2; t += 0.05) {
            double x = reach + t * Math.cos(angle);
            double y = reach + t * Math.sin(angle);
            kernel[(int) Math.round(y)][(int) Math.round(x)] += 1;
        }
        return kernel;
    }

    private static void apply(Light light, float[][] kernel) {
        float sum = 0;
        for (float[] row : kernel) {
            for (float value : row) {
                sum += value;
            }
        }
        int reachY = kernel.length / 2;
        int reachX = kernel[0].length / 2;
        Light before = new Light(light.width, light.height);
        System.arraycopy(light.values, 0, before.values, 0, light.values.length);
        Arrays.fill(light.values, 0);
        for (int j = 0; j < kernel.length; j++) {
            for (int i = 0; i < kernel[j].length; i++) {
                if (kernel[j][i] != 0) {
                    add(light, before, kernel[j][i] / sum, i - reachX, j - reachY);
                }
            }
        }
    }

    private static void add(Light light, Light shifted, float weight, int right, int down) {
        for (int y = 0; y < light.height; y++) {
            int row = y * light.width;
            int from = Math.min(Math.max(y + down, 0), light.height - 1) * light.width;
            for (int x = 0; x < light.width; x++) {
                light.values[row + x] +=
                        weight * shifted.values[from + Math.min(Math.max(x + right, 0), light.width - 1)];
            }
        }
    }

    /** A lamp to one side: brightness falls to {@code least} across the picture. */
    static void shading(Light light, double least, Random random) {
        double angle = random.nextDouble() * 2 * Math.PI;
        double reach = Math.hypot(light.width, light.height) / 2;
        light.shade((x, y, value) -> {
            double along =
                    ((x - light.width / 2.0) * Math.cos(angle) + (y - light.height / 2.0) * Math.sin(angle)) / reach;
            return value * (least + (1 - least) * (along + 1) / 2);
        });
    }

    /** A reflection of a lamp: a blob, long or round, soft or hard at its edge, that hides what lies under it. */
    static void glare(Light light, double x, double y, double size, Random random) {
        double angle = random.nextDouble() * Math.PI;
        double longer = 1 + random.nextDouble() * 2;
        double strength = 0.6 + random.nextDouble() * 1.6;
        double hardness = random.nextInt(3) == 0 ? 4 : 1;
        light.shade((px, py, value) -> {
            double along = ((px - x) * Math.cos(angle) + (py - y) * Math.sin(angle)) / longer;
            double across = -(px - x) * Math.sin(angle) + (py - y) * Math.cos(angle);
            double distance = (along * along + across * across) / (size * size);
            return value + strength * Math.exp(-Math.pow(distance, hardness));
        });
    }

    /** A sensor's noise, in steps of 255: Gaussian, and pixels that are black or white whatever they see. */
    static void noise(Light light, double sigma, double saltAndPepper, Random random) {
        light.shade((x, y, value) -> {
            if (random.nextDouble() < saltAndPepper) {
                return random.nextBoolean() ? 1 : 0;
            }
            double bounded = Math.min(1, Math.max(0, value));
            return bounded + random.nextGaussian() * sigma / 255;
        });
    }
}
