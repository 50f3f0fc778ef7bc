package fayi.kiosk.technician;

import fayi.kiosk.technician.Place.Inside;
import fayi.kiosk.technician.Place.Paper;
import fayi.kiosk.technician.Place.Work;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * What the technician's door does at each event. Pure, as the visit's machine is; it never throws. Wrong codes cost time:
 * from the third in a row on, thirty seconds, doubled with each to a quarter of an hour, whoever tries.
 */
public final class DoorMachine {
    /** At the code pad nobody waits; inside, a technician may be behind the case with a screwdriver. */
    private static final Duration CODE_PATIENCE = Duration.ofSeconds(60);

    private static final Duration INSIDE_PATIENCE = Duration.ofMinutes(10);
    private static final int FREE_TRIES = 2;
    private static final long FIRST_PAUSE_SECONDS = 30;
    private static final long LONGEST_PAUSE_SECONDS = 900;
    private static final int MOST_DIGITS = 12;

    /** The door after {@code event}, and what is to be done. */
    public DoorStep next(Door door, DoorEvent event) {
        if (event instanceof DoorEvent.Tick tick) {
            return passed(door.at(tick.now()));
        }
        if (event instanceof DoorEvent.Touched touch) {
            return touched(door, touch);
        }
        return event instanceof DoorEvent.News news && news.visit() == door.visit()
                ? heard(door, news)
                : DoorStep.still(door);
    }

    private static DoorStep passed(Door door) {
        if (door.isShut()) {
            return DoorStep.still(door);
        }
        boolean guided = door.place() instanceof Inside inside && !(inside.work() instanceof Work.Idle);
        Duration patience = door.place() instanceof Inside ? INSIDE_PATIENCE : CODE_PATIENCE;
        Duration gone = Duration.between(door.lastTouch(), door.now());
        // An examination that runs by itself is not a technician who has left, but it must not hold the station for
        // ever.
        Duration longest = guided ? patience.multipliedBy(3) : patience;
        return gone.compareTo(longest) < 0 ? DoorStep.still(door) : left(door, "time");
    }

    private static DoorStep left(Door door, String by) {
        return DoorStep.of(door.at(new Place.Shut()), new DoorEffect.Return(by));
    }

    private static DoorStep touched(Door before, DoorEvent.Touched touch) {
        if (touch instanceof DoorEvent.Knock knock) {
            return before.isShut() ? knocked(before.opened(), knock.codeSet()) : DoorStep.still(before);
        }
        if (before.isShut()) {
            return DoorStep.still(before);
        }
        Door door = before.touched();
        if (touch instanceof DoorEvent.Leave) {
            return left(door, "technician");
        }
        if (touch instanceof DoorEvent.SwitchLanguage) {
            boolean english = door.locale().getLanguage().equals("en");
            return DoorStep.still(door.in(english ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH));
        }
        if (door.place() instanceof Place.Code code) {
            return atCode(door, code, touch);
        }
        return door.place() instanceof Inside inside ? inside(door, inside, touch) : DoorStep.still(door);
    }

    private static DoorStep knocked(Door door, boolean codeSet) {
        return DoorStep.still(door.at(codeSet ? new Place.Code("", false, false) : new Place.NoCode()));
    }

    private static DoorStep atCode(Door door, Place.Code code, DoorEvent.Touched touch) {
        boolean closed = !door.closedFor().isZero();
        if (code.judging() || closed) {
            return DoorStep.still(door);
        }
        String digits = code.digits();
        if (touch instanceof DoorEvent.Digit digit && digits.length() < MOST_DIGITS) {
            return DoorStep.still(door.at(new Place.Code(digits + digit.digit(), false, false)));
        }
        if (touch instanceof DoorEvent.Erase && !digits.isEmpty()) {
            return DoorStep.still(door.at(new Place.Code(digits.substring(0, digits.length() - 1), false, false)));
        }
        return touch instanceof DoorEvent.Enter && !digits.isEmpty()
                ? DoorStep.of(door.at(new Place.Code("", true, false)), new DoorEffect.Judge(door.visit(), digits))
                : DoorStep.still(door);
    }

    private static DoorStep inside(Door door, Inside inside, DoorEvent.Touched touch) {
        Work work = inside.work();
        if (work instanceof Work.Idle) {
            return idle(door, inside, touch);
        }
        if (touch instanceof DoorEvent.Skip && !(work instanceof Work.Asked || work instanceof Work.Failed)) {
            return DoorStep.of(door, new DoorEffect.SkipTest());
        }
        if (touch instanceof DoorEvent.Reply reply && work instanceof Work.Asked asked) {
            Work on = new Work.Checking(asked.kind(), asked.test());
            return DoorStep.of(door.at(with(inside, on)), new DoorEffect.Answered(reply.answer()));
        }
        if (touch instanceof DoorEvent.Again again && work instanceof Work.Failed failed) {
            Work on = new Work.Checking(failed.kind(), failed.result().test());
            return DoorStep.of(door.at(with(inside, on)), new DoorEffect.Repeat(again.again()));
        }
        return DoorStep.still(door);
    }

    private static DoorStep idle(Door door, Inside inside, DoorEvent.Touched touch) {
        boolean printing = inside.paper() == Paper.PRINTING;
        if (touch instanceof DoorEvent.CheckAll && !printing) {
            Inside begun = new Inside(Findings.NONE, new Work.Checking("", ""), Paper.NONE);
            return DoorStep.of(door.at(begun), new DoorEffect.Examine(door.visit(), Optional.empty()));
        }
        if (touch instanceof DoorEvent.CheckDevice device && !printing) {
            Inside begun = new Inside(inside.findings(), new Work.Checking(device.kind(), ""), inside.paper());
            return DoorStep.of(door.at(begun), new DoorEffect.Examine(door.visit(), Optional.of(device.kind())));
        }
        boolean printable = inside.paper() != Paper.NONE && !printing;
        return touch instanceof DoorEvent.Print && printable
                ? DoorStep.of(
                        door.at(new Inside(inside.findings(), inside.work(), Paper.PRINTING)),
                        new DoorEffect.PrintReport(door.visit()))
                : DoorStep.still(door);
    }

    private static DoorStep heard(Door door, DoorEvent.News news) {
        if (news instanceof DoorEvent.Judged judged) {
            return door.place() instanceof Place.Code code && code.judging()
                    ? judged(door, judged.right())
                    : DoorStep.still(door);
        }
        return door.place() instanceof Inside inside
                ? DoorStep.still(door.at(HeardInside.of(inside, news)))
                : DoorStep.still(door);
    }

    private static DoorStep judged(Door door, boolean right) {
        if (right) {
            Door entered = door.after(0, Duration.ZERO).touched();
            return DoorStep.of(
                    entered.at(new Inside(Findings.NONE, new Work.Idle(), Paper.NONE)), new DoorEffect.NoteEntry());
        }
        int wrong = door.wrong() + 1;
        long pause = pause(wrong);
        Door refused = door.after(wrong, Duration.ofSeconds(pause)).at(new Place.Code("", false, true));
        return DoorStep.of(refused, new DoorEffect.NoteRefusal(wrong, pause));
    }

    private static long pause(int wrong) {
        int counted = wrong - FREE_TRIES - 1;
        return counted < 0 ? 0 : Math.min(LONGEST_PAUSE_SECONDS, FIRST_PAUSE_SECONDS << Math.min(counted, 10));
    }

    private static Inside with(Inside inside, Work work) {
        return new Inside(inside.findings(), work, inside.paper());
    }
}
