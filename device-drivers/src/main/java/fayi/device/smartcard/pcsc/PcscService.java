package fayi.device.smartcard.pcsc;

import fayi.device.DeviceException;
import fayi.device.smartcard.SmartCardReader;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CardTerminals;
import javax.smartcardio.TerminalFactory;
import jnasmartcardio.Smartcardio;
import jnasmartcardio.Smartcardio.EstablishContextException;
import jnasmartcardio.Smartcardio.JnaCardTerminals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection with the PC/SC service, and one reader of it. A connection does not survive the service's restart: another is
 * opened then, which the JDK's own provider cannot do (decision 0120). Used by one thread.
 */
final class PcscService {
    private static final Logger LOG = LoggerFactory.getLogger(PcscService.class);

    private final CardTerminals terminals;
    private final CardTerminal reader;

    private PcscService(CardTerminals terminals, CardTerminal reader) {
        this.terminals = terminals;
        this.reader = reader;
    }

    /**
     * Connects.
     *
     * @param name a part of the reader's name; the first reader has any
     */
    static PcscService open(String name) throws DeviceException {
        CardTerminals terminals;
        try {
            terminals = TerminalFactory.getInstance("PC/SC", null, new Smartcardio())
                    .terminals();
        } catch (NoSuchAlgorithmException | EstablishContextException | LinkageError failure) {
            throw PcscFailure.of(failure);
        }
        try {
            CardTerminal reader = terminals.list().stream()
                    .filter(each -> isCalled(each.getName(), name))
                    .findFirst()
                    .orElseThrow(() -> new DeviceException.Offline(SmartCardReader.KIND, "reader-missing"));
            return new PcscService(terminals, reader);
        } catch (CardException failure) {
            close(terminals);
            throw PcscFailure.of(failure);
        } catch (DeviceException missing) {
            close(terminals);
            throw missing;
        }
    }

    private static boolean isCalled(String whole, String part) {
        return whole.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    /** The reader's whole name. */
    String readerName() {
        return reader.getName();
    }

    /** Whether the service still has this reader. */
    void requireReader() throws DeviceException {
        try {
            List<CardTerminal> all = terminals.list();
            if (all.stream().noneMatch(each -> each.getName().equals(reader.getName()))) {
                throw new DeviceException.Offline(SmartCardReader.KIND, "reader-missing");
            }
        } catch (CardException failure) {
            throw PcscFailure.of(failure);
        }
    }

    boolean isCardIn() throws DeviceException {
        try {
            return reader.isCardPresent();
        } catch (CardException failure) {
            throw PcscFailure.of(failure);
        }
    }

    /** Powers the card that is in, and keeps other programs from it until it is closed. */
    CardConnection connect() throws DeviceException {
        try {
            return CardConnection.of(reader.connect("*"));
        } catch (CardException failure) {
            throw PcscFailure.of(failure);
        }
    }

    void close() {
        close(terminals);
    }

    private static void close(CardTerminals terminals) {
        try {
            if (terminals instanceof JnaCardTerminals connected) {
                connected.close();
            }
        } catch (CardException gone) {
            // The service has ended, and the connection with it.
            LOG.debug("pcsc-connection-gone");
        }
    }
}
