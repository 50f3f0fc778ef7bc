package fayi.kiosk.screen;

import fayi.content.paper.QrPicture;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.Pixels;
import fayi.kiosk.flow.TakenCode;
import fayi.kiosk.flow.TaskId;
import fayi.kiosk.flow.Trouble;
import fayi.protocol.taken.TakenAlong;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Taking something along: it is sealed, its code is shown, there is no network. */
final class SampleTakeAlong {
    private static final TaskId TASK = new TaskId(1, 1);
    private static final TakenAlong SHEET =
            new TakenAlong.Sheet("中华人民共和国劳动争议调解仲裁法 第二十七条", List.of(new TakenAlong.Section("", List.of("演示"))));

    private SampleTakeAlong() {}

    /** Each by a name for its picture. */
    static Map<String, Page> all() {
        Map<String, Page> pages = new LinkedHashMap<>();
        pages.put("take-along-sealing", page(Optional.empty(), Optional.empty()));
        pages.put("take-along-ready", page(Optional.of(code()), Optional.empty()));
        pages.put("take-along-trouble", page(Optional.empty(), Optional.of(Trouble.NOT_TAKEN_ALONG)));
        return pages;
    }

    private static Page page(Optional<TakenCode> code, Optional<Trouble> trouble) {
        return new Page.TakeAlong(TASK, Optional.of(SHEET), code, new Page.Home(), trouble);
    }

    private static TakenCode code() {
        BufferedImage picture = QrPicture.draw(
                "https://fayi.demo-city.example/take/" + "0123456789abcdef".repeat(2) + "#" + "Ab3".repeat(14) + "A");
        int side = picture.getWidth();
        return new TakenCode(
                new Pixels(side, side, picture.getRGB(0, 0, side, side, null, 0, side)), SampleVisits.NOW.plusDays(1));
    }
}
