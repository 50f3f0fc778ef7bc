package fayi.kiosk.screen;

import fayi.content.calculator.Calculation;
import fayi.content.catalogue.Service;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Scroller;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What comes of the answers: the sum or day large, what it is made of, how, by which article; print it, ask, go on. */
final class CalculateResultScreen implements Screen {
    private final ScreenContext context;
    private final Frame frame;
    private Optional<Service> onwards = Optional.empty();

    CalculateResultScreen(ScreenContext context) {
        this.context = context;
        frame = new Frame(
                "calculate-result", context, "mdi2c-calculator-variant-outline", "calculate.where", Bar.Kind.FULL);
    }

    private Region body(Calculation calculation, Page.Calculate page) {
        ResultParts parts = new ResultParts(context, calculation);
        VBox first = new VBox(24);
        if (page.task().isPresent()) {
            boolean made = page.progress().isPresent();
            first.getChildren().add(PaperStatus.of(context, made, page.progress(), page.trouble(), "calculate"));
        }
        first.getChildren().add(parts.result());
        VBox rest = new VBox(24, parts.reasons());
        // One scroller for both columns: what can be moved in two places is moved in the wrong one.
        return new Scroller(
                context.texts(), context.portrait() ? new VBox(24, first, rest) : Frame.columns(context, first, rest));
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public void update(Visit visit) {
        Page.Calculate page = (Page.Calculate) visit.page();
        Optional<Calculation> found = visit.dossier()
                .reckoning()
                .flatMap(held -> held.held().calculation(context.texts().locale()));
        frame.update(visit);
        found.ifPresent(calculation -> {
            onwards = calculation.calculator().services().stream()
                    .flatMap(id -> context.catalogue().find(id).stream())
                    .findFirst();
            frame.where(calculation.calculator().title().in(context.texts().locale()));
            frame.body(
                    List.of(calculation, page.task(), page.progress(), page.trouble()), () -> body(calculation, page));
        });
        List<Action> ways = ways();
        List<Action> print = printing(page);
        if (context.portrait()) {
            frame.actions(ways, actions(List.of(Action.back()), print));
        } else {
            frame.actions(List.of(), actions(List.of(Action.back()), ways, print));
        }
    }

    private List<Action> ways() {
        List<Action> ways = new ArrayList<>(List.of(Action.takeAlong(), Action.consult()));
        onwards.ifPresent(service -> ways.add(new Action(
                "calculate-service",
                "quiet",
                service.icon(),
                "calculate.service",
                () -> new Touch.ChooseService(service.id()))));
        return ways;
    }

    private static List<Action> printing(Page.Calculate page) {
        boolean again = page.trouble().isPresent()
                || page.progress().map(progress -> progress.state().isEnd()).orElse(false);
        boolean prints = page.task().isPresent() && !again;
        return prints ? List.of() : List.of(Action.print(again ? "calculate.print-again" : "calculate.print"));
    }

    @SafeVarargs
    private static Action[] actions(List<Action>... rows) {
        return Arrays.stream(rows).flatMap(List::stream).toArray(Action[]::new);
    }
}
