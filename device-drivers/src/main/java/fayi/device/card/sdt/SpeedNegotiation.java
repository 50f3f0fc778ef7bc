package fayi.device.card.sdt;

import fayi.device.DeviceException;
import fayi.device.card.IdCardReader;
import fayi.device.transport.TransportException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the speed at which a reader answers and raises it to the fastest that is allowed. What worked last is tried first, and
 * what a reader did not do is not asked of it again. Used by the device's thread.
 */
final class SpeedNegotiation {
    /** A sound reader says in a few milliseconds how it is; at a wrong speed it says nothing or noise. */
    private static final Duration PROBE = Duration.ofMillis(500);

    private final List<SdtSpeed> candidates;
    private final SdtSpeed fastest;
    private final LineOpener opener;
    private final Duration answer;
    private final Set<SdtSpeed> notRaisedFrom = EnumSet.noneOf(SdtSpeed.class);
    private SdtSpeed speed;

    /** Tries {@code candidates} in their order; one alone is taken as it is. */
    SpeedNegotiation(List<SdtSpeed> candidates, LineOpener opener, Duration answer) {
        this.candidates = List.copyOf(candidates);
        this.fastest = Collections.min(candidates);
        this.opener = opener;
        this.answer = answer;
        this.speed = candidates.get(0);
    }

    /** The speed of the line that was opened last. */
    SdtSpeed speed() {
        return speed;
    }

    /**
     * Opens the line.
     *
     * @throws DeviceException.Offline when it cannot be opened, or no speed brings an answer
     */
    SdtLink open() throws DeviceException {
        if (candidates.size() == 1) {
            return openAt(speed);
        }
        List<SdtSpeed> order = new ArrayList<>(List.of(speed));
        candidates.stream().filter(other -> other != speed).forEach(order::add);
        for (SdtSpeed tried : order) {
            SdtLink link = openAt(tried);
            if (answers(link)) {
                speed = tried;
                return raised(link);
            }
            link.close();
        }
        throw new DeviceException.Offline(IdCardReader.KIND, "no-answer");
    }

    private SdtLink raised(SdtLink link) throws DeviceException {
        if (speed == fastest || notRaisedFrom.contains(speed)) {
            return link;
        }
        SdtReply reply;
        try {
            reply = link.exchange(fastest.command(), SdtLink.Wanted.ALWAYS).reply();
        } catch (DeviceException lost) {
            link.close();
            throw lost;
        }
        if (reply.is(StatusWord.OK)) {
            link.close();
            SdtLink fast = openAt(fastest);
            if (answers(fast)) {
                speed = fastest;
                return fast;
            }
            fast.close();
            notRaisedFrom.add(speed);
            return openAt(speed);
        }
        notRaisedFrom.add(speed);
        return link;
    }

    private SdtLink openAt(SdtSpeed at) throws DeviceException {
        try {
            return new SdtLink(opener.open(at), answer, at.baud());
        } catch (TransportException away) {
            throw new DeviceException.Offline(IdCardReader.KIND, away.reason());
        }
    }

    /** Whether the reader understands this speed. A line that is lost tells so when it is opened again. */
    private boolean answers(SdtLink link) {
        try {
            Duration patience = PROBE.compareTo(answer) < 0 ? PROBE : answer;
            link.exchange(SdtCommand.STATUS, SdtLink.Wanted.ALWAYS, patience);
            return true;
        } catch (DeviceException silentOrNoise) {
            return false;
        }
    }
}
