package fayi.kiosk.screen;

import fayi.content.calculator.Calculation;
import fayi.content.catalogue.Service;
import fayi.kiosk.calculate.CalculateTouch;
import fayi.kiosk.flow.Outlet;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Scroller;
import java.util.ArrayList;
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
            first.getChildren().add(PaperStatus.of(context, made, page.progress(), page.trouble(), Outlet.PRINTER, "calculate"));
        }
        first.getChildren().add(parts.result());
        VBox rest = new VBox(24, parts.reasons());
        return context.portrait()
                ? new Scroller(context.texts(), new VBox(24, first, rest))
                : Frame.columns(context, new Scroller(context.texts(), first), new Scroller(context.texts(), rest));
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
        frame.actions(above(), below(page));
    }

    private List<Action> above() {
        List<Action> actions = new ArrayList<>(List.of(
                new Action(
                        "calculate-another",
                        "quiet",
                        "mdi2c-calculator-variant-outline",
                        "calculate.another",
                        () -> new Touch.Calculate(new CalculateTouch.Another())),
                Action.consult()));
        onwards.ifPresent(service -> actions.add(new Action(
                "calculate-service",
                "quiet",
                service.icon(),
                "calculate.service",
                () -> new Touch.ChooseService(service.id()))));
        return actions;
    }

    private static Action[] below(Page.Calculate page) {
        boolean again = page.trouble().isPresent()
                || page.progress().map(progress -> progress.state().isEnd()).orElse(false);
        boolean prints = page.task().isPresent() && !again;
        return prints
                ? new Action[] {Action.back()}
                : new Action[] {Action.back(), Action.print(again ? "calculate.print-again" : "calculate.print")};
    }
}
