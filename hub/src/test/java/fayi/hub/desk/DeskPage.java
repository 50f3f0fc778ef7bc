package fayi.hub.desk;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** The desk as a lawyer uses it; whatever the page itself does wrong is collected. */
final class DeskPage {
    private final Page page;
    private final List<String> faults = new CopyOnWriteArrayList<>();

    DeskPage(BrowserContext profile, String hub) {
        page = profile.newPage();
        page.setDefaultTimeout(15_000);
        page.onPageError(faults::add);
        page.onConsoleMessage(this::listen);
        page.navigate(hub + "/desk/");
    }

    private void listen(ConsoleMessage message) {
        if (message.text().contains("Content Security Policy") || message.text().contains("MIME type")) {
            faults.add(message.text());
        }
    }

    /** Signs in with what the demonstration offers for {@code account}. */
    DeskPage signIn(String account) {
        page.locator("[data-test=demonstration-account][data-account=" + account + "]")
                .click();
        page.waitForFunction("() => document.getElementById('code').value !== ''");
        see("sign-in-submit").click();
        see("queue");
        return this;
    }

    /** The element of that name, once it is visible. */
    Locator see(String name) {
        Locator element = find(name).first();
        element.waitFor();
        return element;
    }

    /** Waits until no element of that name is visible. */
    void seeGone(String name) {
        find(name).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    /** The element of that name with that attribute, once it is visible. */
    Locator see(String name, String attribute, String value) {
        Locator element = page.locator("[data-test=" + name + "][data-" + attribute + "='" + value + "']");
        element.waitFor();
        return element;
    }

    Locator find(String name) {
        return page.locator("[data-test=" + name + "]");
    }

    void answer(String ticket) {
        see("answer", "ticket", ticket).click();
    }

    void press(String keys) {
        page.keyboard().press(keys);
    }

    Page page() {
        return page;
    }

    /** A number of {@code fayiDesk.callStatistics()}, or -1 without a call. */
    double statistic(String name) {
        Object read = page.evaluate("() => window.fayiDesk.callStatistics()");
        return read instanceof Map<?, ?> counts && counts.get(name) instanceof Number number
                ? number.doubleValue()
                : -1;
    }

    String html() {
        return page.content();
    }

    List<String> faults() {
        return faults;
    }
}
