package fayi.kiosk.screen;

import fayi.content.interview.Question;
import fayi.kiosk.calculate.CalculatePage;
import fayi.kiosk.directory.DirectoryPage;
import fayi.kiosk.flow.ConsultationPage;
import fayi.kiosk.flow.InterviewPage;
import fayi.kiosk.flow.LeavingPage;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.PaperPage;
import fayi.kiosk.flow.ServicePage;
import fayi.kiosk.flow.TrackPage;
import fayi.kiosk.flow.UnfinishedPage;
import fayi.kiosk.learn.LearnPage;
import fayi.kiosk.search.SearchPage;
import fayi.kiosk.visit.Visit;
import java.util.List;

/** Which screen shows which page. */
final class Screens {
    private Screens() {}

    /** A new screen for the visit's page. */
    static Screen of(ScreenContext context, Visit visit) {
        Page page = visit.page();
        if (page instanceof ServicePage.Attract) {
            return new AttractScreen(context, visit);
        } else if (page instanceof ServicePage.Home) {
            return new HomeScreen(context);
        } else if (page instanceof ServicePage.Everything) {
            return new EverythingScreen(context);
        } else if (page instanceof ServicePage.Group) {
            return new GroupScreen(context);
        } else if (page instanceof ServicePage.Theme) {
            return new ThemeScreen(context);
        } else if (page instanceof ServicePage.Tell tell) {
            return new TellScreen(context, tell.words());
        } else if (page instanceof ServicePage.Proposed) {
            return new ProposedScreen(context);
        } else if (page instanceof ServicePage.Introduction) {
            return new IntroductionScreen(context);
        } else if (page instanceof InterviewPage.Card) {
            return new CardScreen(context);
        } else if (page instanceof InterviewPage.Confirm) {
            return new ConfirmScreen(context);
        }
        return page instanceof ConsultationPage ? ofConsultation(context, visit) : ofApplication(context, visit);
    }

    private static Screen ofConsultation(ScreenContext context, Visit visit) {
        Page page = visit.page();
        if (page instanceof ConsultationPage.Queue) {
            return new QueueScreen(context);
        } else if (page instanceof ConsultationPage.Call) {
            return new CallScreen(context, visit);
        }
        return page instanceof ConsultationPage.Advice ? new AdviceScreen(context) : new RatingScreen(context);
    }

    private static Screen ofApplication(ScreenContext context, Visit visit) {
        Page page = visit.page();
        if (page instanceof InterviewPage.Opening) {
            return new OpeningScreen(context);
        } else if (page instanceof InterviewPage.Asking) {
            return new AskingScreen(context, visit);
        } else if (page instanceof InterviewPage.Reviewing) {
            return new ReviewingScreen(context);
        } else if (page instanceof PaperPage.MakingForm) {
            return new MakingFormScreen(context);
        } else if (page instanceof PaperPage.ShowingForm) {
            return new ShowingFormScreen(context);
        } else if (page instanceof PaperPage.Signing) {
            return new SigningScreen(context);
        } else if (page instanceof PaperPage.PrintingForm) {
            return new PrintingFormScreen(context);
        } else if (page instanceof PaperPage.Documents) {
            return new DocumentsScreen(context);
        } else if (page instanceof PaperPage.Photographing) {
            return new PhotographingScreen(context);
        } else if (page instanceof PaperPage.HandIn) {
            return new HandInScreen(context);
        } else if (page instanceof PaperPage.Submitting) {
            return new SubmittingScreen(context);
        }
        return page instanceof PaperPage.Receipt ? new ReceiptScreen(context) : ofTheRest(context, visit);
    }

    private static Screen ofCalculating(ScreenContext context, Visit visit, CalculatePage page) {
        if (page instanceof CalculatePage.Opening) {
            return new CalculateOpeningScreen(context);
        } else if (page instanceof CalculatePage.Choosing) {
            return new CalculateListScreen(context);
        }
        return page instanceof CalculatePage.Asking
                ? new AskingScreen(context, visit)
                : new CalculateResultScreen(context);
    }

    private static Screen ofDirectory(ScreenContext context, DirectoryPage page) {
        if (page instanceof DirectoryPage.Opening) {
            return new DirectoryOpeningScreen(context);
        } else if (page instanceof DirectoryPage.Start) {
            return new DirectoryStartScreen(context);
        } else if (page instanceof DirectoryPage.Entries) {
            return new DirectoryListScreen(context);
        } else if (page instanceof DirectoryPage.Entry) {
            return new DirectoryEntryScreen(context);
        }
        return page instanceof DirectoryPage.Nobody
                ? new DirectoryNobodyScreen(context)
                : new DirectoryChoiceScreen(context);
    }

    private static Screen ofSearching(ScreenContext context, Visit visit, SearchPage page) {
        if (page instanceof SearchPage.Asking) {
            return new SearchAskScreen(context, visit);
        } else if (page instanceof SearchPage.Waiting) {
            return new SearchWaitingScreen(context);
        } else if (page instanceof SearchPage.Missing) {
            return new SearchMissingScreen(context);
        } else if (page instanceof SearchPage.Results) {
            return new SearchResultsScreen(context);
        } else if (page instanceof SearchPage.Reading) {
            return new SearchArticleScreen(context);
        } else if (page instanceof SearchPage.Contents) {
            return new SearchContentsScreen(context);
        }
        return page instanceof SearchPage.Versions ? new SearchVersionsScreen(context) : new SearchToldScreen(context);
    }

    private static Screen ofLearning(ScreenContext context, LearnPage page) {
        if (page instanceof LearnPage.Opening) {
            return new LearnOpeningScreen(context);
        } else if (page instanceof LearnPage.Home) {
            return new LearnHomeScreen(context);
        } else if (page instanceof LearnPage.Story) {
            return new StoryScreen(context);
        } else if (page instanceof LearnPage.Lesson) {
            return new LessonScreen(context);
        } else if (page instanceof LearnPage.Question) {
            return new QuizScreen(context);
        } else if (page instanceof LearnPage.Done) {
            return new LearnDoneScreen(context);
        }
        return page instanceof LearnPage.Nothing ? new LearnNothingScreen(context) : new LearnListScreen(context);
    }

    private static Screen ofTheRest(ScreenContext context, Visit visit) {
        Page page = visit.page();
        if (page instanceof Page.Calculate calculate) {
            return ofCalculating(context, visit, calculate.page());
        } else if (page instanceof Page.Directory directory) {
            return ofDirectory(context, directory.held().page());
        } else if (page instanceof UnfinishedPage.SettingAside) {
            return new SettingAsideScreen(context);
        } else if (page instanceof UnfinishedPage.ResumeCard) {
            return new ResumeCardScreen(context);
        } else if (page instanceof UnfinishedPage.ResumeAsk ask) {
            return new ResumeAskScreen(context, ask.typed());
        } else if (page instanceof UnfinishedPage.Resumed) {
            return new ResumedScreen(context);
        } else if (page instanceof Page.Learn learn) {
            return ofLearning(context, learn.held().page());
        } else if (page instanceof Page.TakeAlong) {
            return new TakeAlongScreen(context);
        } else if (page instanceof Page.Search search) {
            return ofSearching(context, visit, search.page());
        } else if (page instanceof TrackPage.TrackAsk) {
            return new TrackAskScreen(context);
        } else if (page instanceof TrackPage.Tracking) {
            return new TrackingScreen(context);
        } else if (page instanceof TrackPage.Tracked) {
            return new TrackedScreen(context);
        } else if (page instanceof ServicePage.Closing) {
            return new ClosingScreen(context);
        } else if (page instanceof LeavingPage.Leaving) {
            return new LeavingScreen(context);
        } else if (page instanceof LeavingPage.Wiping) {
            return new WipingScreen(context);
        } else if (page instanceof LeavingPage.Clean) {
            return new CleanScreen(context);
        } else if (page instanceof LeavingPage.Closed) {
            return new ClosedScreen(context);
        }
        throw new IllegalStateException("No screen shows " + page.getClass().getSimpleName());
    }

    /** What of a visit asks for another screen; all else is an update of the one that is shown. */
    static Object key(Visit visit) {
        String question = Asked.find(visit)
                .flatMap(asked -> asked.progress().current())
                .map(Question::id)
                .orElse("");
        return List.of(visit.serial(), kind(visit.page()), question, visit.preferences());
    }

    /** Flows of their own have a page of their own for each of their screens. */
    private static Class<?> kind(Page page) {
        if (page instanceof Page.Calculate calculate) {
            return calculate.page().getClass();
        }
        if (page instanceof Page.Learn learn) {
            return learn.held().page().getClass();
        }
        if (page instanceof Page.Directory directory) {
            return directory.held().page().getClass();
        }
        return page instanceof Page.Search search ? search.page().getClass() : page.getClass();
    }
}
