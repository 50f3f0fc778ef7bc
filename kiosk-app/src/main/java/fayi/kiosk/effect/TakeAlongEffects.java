package fayi.kiosk.effect;

import fayi.content.paper.QrPicture;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Pixels;
import fayi.kiosk.flow.TakenCode;
import fayi.kiosk.flow.Trouble;
import fayi.kiosk.hublink.HubLink;
import fayi.kiosk.hublink.HubLinkException;
import fayi.protocol.WireFormat;
import fayi.protocol.taken.PageSeal;
import fayi.protocol.taken.SealedPage;
import fayi.protocol.taken.TakenAlong;
import fayi.protocol.taken.TakenAnswer;
import java.awt.image.BufferedImage;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** Seals what a person takes along, lets the hub keep it and draws the code that opens it. */
final class TakeAlongEffects {
    private final HubLink hub;
    private final PageSeal seal;
    private final String stationName;
    private final Clock clock;

    TakeAlongEffects(HubLink hub, WireFormat format, String stationName, Clock clock) {
        this.hub = hub;
        this.seal = new PageSeal(format);
        this.stationName = stationName;
        this.clock = clock;
    }

    void take(Task task, TakenAlong content) throws TroubleException, InterruptedException {
        SealedPage page =
                seal.seal(content, stationName, ZonedDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
        try {
            TakenAnswer kept = hub.takeAlong(page);
            TakenCode code = new TakenCode(pixels(hub.address(page)), kept.goodUntil());
            if (!task.tell(new Outcome.TakeAlongReady(task.id(), code))) {
                code.picture().destroy();
            }
        } catch (HubLinkException failure) {
            throw new TroubleException(Trouble.NOT_TAKEN_ALONG);
        }
    }

    private static Pixels pixels(String address) {
        BufferedImage picture = QrPicture.draw(address);
        int side = picture.getWidth();
        return new Pixels(side, side, picture.getRGB(0, 0, side, side, null, 0, side));
    }
}
