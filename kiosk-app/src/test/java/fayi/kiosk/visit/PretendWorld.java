package fayi.kiosk.visit;

import fayi.device.print.PrintProgress;
import fayi.kiosk.calculate.CalculateEffect;
import fayi.kiosk.directory.DirectoryEffect;
import fayi.kiosk.flow.Application;
import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.Line;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.TaskId;
import fayi.kiosk.flow.Trouble;
import fayi.kiosk.learn.LearnEffect;
import fayi.kiosk.learn.LearnOutcome;
import fayi.kiosk.search.SearchEffect;
import fayi.kiosk.unfinished.ResumeCode;
import fayi.protocol.TrackAnswer;
import fayi.protocol.TrackRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which effects are under way, and what each may come back with, as their docstrings say. */
final class PretendWorld {
    private final Map<TaskId, Effect> running = new LinkedHashMap<>();
    private final Map<TaskId, Integer> told = new HashMap<>();
    private final List<TaskId> ended = new ArrayList<>();

    Map<TaskId, Effect> running() {
        return running;
    }

    void begins(Effect effect) {
        if (effect instanceof Effect.Cancel cancel) {
            end(cancel.task());
        } else if (effect instanceof Effect.Wipe) {
            List.copyOf(running.keySet()).forEach(this::end);
            running.put(effect.task(), effect);
        } else if (!answers(effect, 0).isEmpty()) {
            running.put(effect.task(), effect);
        }
    }

    void happened(Outcome outcome) {
        boolean mine = Optional.ofNullable(running.get(outcome.task()))
                .filter(effect -> answers(effect, 0).stream()
                        .anyMatch(right -> right.getClass().equals(outcome.getClass())))
                .isPresent();
        if (mine && isLast(outcome)) {
            end(outcome.task());
        }
    }

    /** News of one of the running effects. */
    Optional<Outcome> news(int pick) {
        if (running.isEmpty()) {
            return Optional.empty();
        }
        List<Effect> all = List.copyOf(running.values());
        Effect effect = all.get(all.size() - 1 - Math.min(pick % 4, all.size() - 1));
        List<Outcome> answers = answers(effect, pick);
        int first = pick % 5 == 0 || answers.size() == 1 ? 0 : 1;
        return Optional.of(answers.get(first + (pick / 4) % (answers.size() - first)));
    }

    /** The next of the good news of the newest effect, each once. */
    Optional<Outcome> goodNews() {
        if (running.isEmpty()) {
            return Optional.empty();
        }
        Effect effect = List.copyOf(running.values()).get(running.size() - 1);
        List<Outcome> answers = answers(effect, 1);
        int next = told.merge(effect.task(), 1, Integer::sum);
        return next < answers.size() ? Optional.of(answers.get(next)) : Optional.empty();
    }

    /** What ends a running effect well. */
    Outcome last(Effect effect) {
        List<Outcome> answers = answers(effect, 0);
        return answers.get(answers.size() - 1);
    }

    /** News that nobody waits for: of another visit, of what has ended, or of another kind than was asked for. */
    Outcome wrongNews(Visit visit, int pick) {
        List<Outcome> kinds = new ArrayList<>();
        TaskId task = switch (pick % 3) {
            case 0 -> new TaskId(visit.serial() + 1 + pick % 2, 1 + pick % 9);
            case 1 -> ended.isEmpty() ? new TaskId(visit.serial(), 900) : ended.get(pick % ended.size());
            default ->
                running.isEmpty()
                        ? new TaskId(visit.serial(), 901)
                        : List.copyOf(running.keySet()).get(pick % running.size());
        };
        Optional<Effect> mine = Optional.ofNullable(running.get(task));
        for (Effect other : everyKind(task)) {
            if (mine.filter(effect -> effect.getClass().equals(other.getClass()))
                    .isEmpty()) {
                kinds.addAll(answers(other, pick));
            }
        }
        kinds.removeIf(outcome -> mine.isPresent() && outcome instanceof Outcome.Failed);
        kinds.removeIf(outcome -> mine.isPresent()
                && answers(mine.get(), pick).stream()
                        .anyMatch(right -> right.getClass().equals(outcome.getClass())));
        return kinds.get((pick / 3) % kinds.size());
    }

    private void end(TaskId task) {
        if (running.remove(task) != null) {
            ended.add(task);
        }
    }

    private static boolean isLast(Outcome outcome) {
        if (outcome instanceof Outcome.Printing printing) {
            return printing.progress().state().isEnd();
        }
        return !(outcome instanceof Outcome.CardFound
                || outcome instanceof Outcome.CameraLive
                || outcome instanceof Outcome.SheetSeen
                || outcome instanceof Outcome.PictureTaken
                || outcome instanceof Outcome.PadHeard
                || outcome instanceof Outcome.PadWritten
                || outcome instanceof Outcome.Kept
                || outcome instanceof Outcome.Waits
                || outcome instanceof Outcome.Queued
                || outcome instanceof Outcome.LawyerJoined
                || outcome instanceof Outcome.LineChanged
                || outcome instanceof Outcome.PeerAway
                || outcome instanceof Outcome.OpinionWritten
                || outcome instanceof Outcome.CodeScanned);
    }

    /** Everything that any effect with that task may come back with. */
    static List<Outcome> everyAnswer(TaskId task) {
        List<Outcome> every = new ArrayList<>();
        everyKind(task).forEach(effect -> every.addAll(answers(effect, 1)));
        every.addAll(answers(new Effect.ScanCode(task), 2));
        every.add(new Outcome.Wiped(task, true));
        every.add(new Outcome.Wiped(task, false));
        return every;
    }

    private static List<Effect> everyKind(TaskId task) {
        return List.of(
                new Effect.ReadCard(task),
                new Effect.AwaitCardRemoval(task),
                new Effect.LoadInterview(task, "legal-aid"),
                new Effect.MakeOpinion(task, Samples.opinion()),
                new Effect.DrawPage(task, Samples.paper(""), 0),
                new Effect.Print(task, Samples.paper("")),
                new Effect.OpenDocumentCamera(task),
                new Effect.HearPad(task),
                new Effect.Submit(task, Samples.person(), Application.of(Samples.legalAid())),
                new Effect.Consult(task, Optional.empty(), "", List.of(), Locale.ENGLISH),
                new Effect.Rate(task, "T-1", 3),
                new Effect.ScanCode(task),
                new Effect.TakeAlong(task, Samples.sheet()),
                new Effect.SetAside(task, Samples.person(), Application.of(Samples.legalAid())),
                new Effect.TakeUp(task, Samples.person(), new ResumeCode("012345678901")),
                new Effect.Calculate(task, new CalculateEffect.Open()),
                new Effect.Directory(task, new DirectoryEffect.Open()),
                new Effect.Search(task, new SearchEffect.Open()),
                new Effect.Learn(task, new LearnEffect.Open()),
                new Effect.Track(task, new TrackRequest.ByIdNumber("")));
    }

    private static List<Outcome> answers(Effect effect, int pick) {
        TaskId task = effect.task();
        List<Outcome> answers = new ArrayList<>();
        if (!(effect instanceof Effect.Wipe)) {
            answers.add(new Outcome.Failed(task, Trouble.values()[pick % Trouble.values().length]));
        }
        if (effect instanceof Effect.ReadCard) {
            String number = pick % 5 == 0 ? "110101198501012000" : "110101198501011009";
            answers.add(new Outcome.CardFound(task));
            answers.add(new Outcome.CardRead(task, Samples.person(number)));
            return answers;
        }
        if (effect instanceof Effect.AwaitCardRemoval) {
            answers.add(new Outcome.CardGone(task));
            return answers;
        }
        if (effect instanceof Effect.LoadInterview load) {
            answers.add(new Outcome.InterviewLoaded(task, Samples.CONTENT.interview(load.interviewId())));
            return answers;
        }
        if (effect instanceof Effect.Calculate calculate) {
            answers.add(
                    calculate.effect() instanceof CalculateEffect.Open
                            ? Samples.calculators(task)
                            : new Outcome.PaperMade(task, Samples.paper("")));
            return answers;
        }
        if (effect instanceof Effect.Learn learn && learn.effect() instanceof LearnEffect.Play) {
            answers.add(new Outcome.Learn(task, new LearnOutcome.Playing()));
            answers.add(new Outcome.Learn(task, new LearnOutcome.Played()));
            return answers;
        }
        if (effect instanceof Effect.Learn) {
            answers.add(Samples.learning(task));
            return answers;
        }
        if (effect instanceof Effect.Directory directory) {
            answers.add(
                    directory.effect() instanceof DirectoryEffect.Open
                            ? Samples.directory(task)
                            : new Outcome.PaperMade(task, Samples.paper("")));
        }
        if (effect instanceof Effect.Search search) {
            answers.add(Samples.searched(task, search.effect(), pick));
            return answers;
        }
        if (effect instanceof Effect.MakeForm
                || effect instanceof Effect.MakeReceipt
                || effect instanceof Effect.MakeOpinion) {
            answers.add(new Outcome.PaperMade(task, Samples.paper("L-0007")));
            return answers;
        }
        if (effect instanceof Effect.SignForm) {
            answers.add(new Outcome.PaperSigned(task, Samples.paper("L-0007"), 1));
            return answers;
        }
        if (effect instanceof Effect.DrawPage draw) {
            answers.add(new Outcome.PageDrawn(task, draw.index(), Samples.pixels()));
            return answers;
        }
        return answersOfLongWork(effect, pick, answers);
    }

    private static List<Outcome> answersOfLongWork(Effect effect, int pick, List<Outcome> answers) {
        TaskId task = effect.task();
        if (effect instanceof Effect.Print) {
            for (PrintProgress.State state : PrintProgress.State.values()) {
                answers.add(new Outcome.Printing(task, Samples.printing(state)));
            }
            return answers;
        }
        if (effect instanceof Effect.OpenDocumentCamera) {
            answers.add(new Outcome.CameraLive(task));
            answers.add(new Outcome.SheetSeen(task, pick % 2 == 0));
            answers.add(new Outcome.PictureTaken(task, Samples.photograph()));
            return answers;
        }
        if (effect instanceof Effect.HearPad) {
            answers.add(new Outcome.PadHeard(task, pick % 3 != 0));
            answers.add(new Outcome.PadWritten(task, Samples.stroke(), pick));
            return answers;
        }
        if (effect instanceof Effect.Submit) {
            answers.add(new Outcome.Kept(task, Samples.handedIn()));
            answers.add(new Outcome.Waits(task));
            answers.add(new Outcome.Delivered(task, Samples.RECEIPT));
            return answers;
        }
        if (effect instanceof Effect.Consult) {
            answers.add(new Outcome.Queued(task, "T-" + task.number(), pick % 3, Optional.of(Duration.ofMinutes(3))));
            answers.add(new Outcome.LawyerJoined(task, Samples.LAWYER));
            answers.add(new Outcome.LineChanged(task, Line.values()[pick % Line.values().length]));
            answers.add(new Outcome.PeerAway(task, pick % 2 == 0));
            answers.add(new Outcome.OpinionWritten(task, Samples.opinion()));
            answers.add(new Outcome.CallEnded(task));
            return answers;
        }
        if (effect instanceof Effect.Rate) {
            answers.add(new Outcome.Rated(task));
            return answers;
        }
        if (effect instanceof Effect.ScanCode) {
            answers.add(new Outcome.CodeScanned(
                    task, pick % 2 == 0 ? Samples.PLANTED : Samples.handedIn().code()));
            answers.add(new Outcome.CodeScanned(task, Samples.setAside().code().text()));
            return answers;
        }
        if (effect instanceof Effect.SetAside) {
            answers.add(new Outcome.SetAsideKept(task, Samples.setAside()));
            return answers;
        }
        if (effect instanceof Effect.TakeUp) {
            answers.add(new Outcome.Found(task, Samples.takenUp()));
            return answers;
        }
        if (effect instanceof Effect.TakeAlong) {
            answers.add(new Outcome.TakeAlongReady(task, Samples.takenCode()));
            return answers;
        }
        if (effect instanceof Effect.Track) {
            boolean found = pick % 3 != 0;
            answers.add(new Outcome.Tracked(task, new TrackAnswer(found ? List.of(Samples.MATTER) : List.of())));
            return answers;
        }
        return effect instanceof Effect.Wipe ? List.of(new Outcome.Wiped(task, true)) : List.of();
    }
}
