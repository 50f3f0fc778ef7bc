package fayi.content.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import fayi.content.interview.Question;
import fayi.content.text.LocalizedText;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No paper changes its looks unnoticed: what each looks like stands in {@code layout/}. After a change that is wanted,
 * {@code -Dpapers.renew} writes them anew and leaves pictures of all in {@code target/papers} to be looked at.
 */
class PaperLayoutTest {
    private static final boolean RENEW = System.getProperty("papers.renew") != null;
    private static final Path KNOWN = Path.of("src/test/resources/fayi/content/paper/layout");
    private static final String STORY = "我在演示工地干活，说好每天二百元，干完活没有给钱。我去要过三次，他都说没有钱，后来电话也不接了。";
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int FOLDED = 3;
    private static final int FOOT = 3;

    private static List<String> interviews() throws IOException {
        return BundledPapers.interviews();
    }

    /** As the question itself shows it, which is how people write. */
    private static String words(Question question) {
        return switch (question.type()) {
            case LONG_TEXT -> STORY;
            case PERSON, PARTIES -> "演示某某";
            case PLACE -> "演示乡演示村3组12号";
            default -> question.example().map(LocalizedText::chinese).orElse("演示的话");
        };
    }

    @ParameterizedTest
    @MethodSource("interviews")
    void everyPaperLooksAsItIsKnownInBothEditions(String interview) throws IOException {
        Map<String, Paper> papers = new LinkedHashMap<>(BundledPapers.of(interview, PaperLayoutTest::words));
        for (Map.Entry<String, Paper> paper : papers.entrySet()) {
            for (PaperEdition edition : PaperEdition.values()) {
                byte[] pdf = SharedMaker.MAKER.make(paper.getValue(), edition);
                String name = paper.getKey() + (edition == PaperEdition.USUAL ? "" : "-large");
                List<String> looks = PaperLayout.of(pdf);
                assertThat(looks).as(name).noneMatch(line -> line.contains("{{"));
                assertThat(emptyPages(looks)).as("empty pages of %s", name).isZero();
                compare(name, looks);
                if (RENEW) {
                    draw(name, pdf);
                }
            }
        }
    }

    /** Pages with hardly more than their foot, which is three texts. */
    private static int emptyPages(List<String> looks) {
        int empty = 0;
        int texts = FOOT + 1;
        for (String line : looks) {
            if (line.startsWith("page ")) {
                empty += texts > FOOT ? 0 : 1;
                texts = 0;
            } else if (Character.isDigit(line.charAt(0))) {
                texts++;
            }
        }
        return texts > FOOT ? empty : empty + 1;
    }

    private static void compare(String name, List<String> looks) throws IOException {
        Path file = KNOWN.resolve(name + ".txt");
        if (RENEW) {
            Files.createDirectories(KNOWN);
            Files.write(file, looks);
            return;
        }
        assertThat(file)
                .as("The looks of %s are not known yet: run this with -Dpapers.renew", name)
                .exists();
        List<String> known = Files.readAllLines(file);
        for (int line = 0; line < Math.max(known.size(), looks.size()); line++) {
            String before = line < known.size() ? known.get(line) : "(nothing)";
            String now = line < looks.size() ? looks.get(line) : "(nothing)";
            if (!same(before, now)) {
                fail(
                        "The paper %s looks otherwise than known in %s line %d:%n  was %s%n  is  %s%nLook at it; if it is "
                                + "right, run this test with -Dpapers.renew and commit what it writes.",
                        name, file, line + 1, before, now);
            }
        }
    }

    /** Texts alike, places at most a millimetre apart: a newer font may round otherwise. */
    private static boolean same(String before, String now) {
        if (before.equals(now)) {
            return true;
        }
        boolean numbersOnly = !Character.isDigit(before.charAt(0));
        String[] one = before.split(" ", numbersOnly ? 0 : FOLDED + 1);
        String[] other = now.split(" ", numbersOnly ? 0 : FOLDED + 1);
        if (one.length != other.length) {
            return false;
        }
        for (int part = 0; part < one.length; part++) {
            boolean number = NUMBER.matcher(one[part]).matches()
                    && NUMBER.matcher(other[part]).matches()
                    && part < one.length - (numbersOnly ? 0 : 1);
            boolean alike = number
                    ? Math.abs(Integer.parseInt(one[part]) - Integer.parseInt(other[part])) <= 1
                    : one[part].equals(other[part]);
            if (!alike) {
                return false;
            }
        }
        return true;
    }

    private static void draw(String name, byte[] pdf) throws IOException {
        Path directory = Files.createDirectories(Path.of("target/papers"));
        Files.write(directory.resolve(name + ".pdf"), pdf);
        try (PaperPages pages = PaperPages.of(pdf)) {
            for (int page = 0; page < pages.count(); page++) {
                BufferedImage picture = pages.picture(page, 960);
                ImageIO.write(
                        picture,
                        "png",
                        directory.resolve(name + "-" + (page + 1) + ".png").toFile());
            }
        }
    }
}
