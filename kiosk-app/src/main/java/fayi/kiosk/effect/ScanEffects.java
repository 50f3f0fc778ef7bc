package fayi.kiosk.effect;

import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.DeviceStatus;
import fayi.device.scanner.CodeScanner;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Trouble;
import java.time.Duration;
import java.util.Optional;

/** Hears the scanner. */
final class ScanEffects {
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final Optional<CodeScanner> scanner;

    ScanEffects(Optional<CodeScanner> scanner) {
        this.scanner = scanner;
    }

    void scan(Task task) throws TroubleException, InterruptedException {
        CodeScanner present = scanner.orElseThrow(() -> new TroubleException(Trouble.SCANNER_OFFLINE));
        Inbox inbox = new Inbox();
        try (Claim claim = Claiming.claim(present, task, LONGEST);
                Listening status = Listening.of(present.onStatus(now -> inbox.post(() -> requireThere(now))));
                Listening codes = Listening.of(
                        present.listen(claim, code -> task.tell(new Outcome.CodeScanned(task.id(), code))))) {
            requireThere(present.status());
            inbox.work();
        } catch (DeviceException away) {
            throw new TroubleException(Trouble.SCANNER_OFFLINE);
        }
    }

    private static void requireThere(DeviceStatus status) throws TroubleException {
        if (status.state() == DeviceStatus.State.OFFLINE) {
            throw new TroubleException(Trouble.SCANNER_OFFLINE);
        }
    }
}
