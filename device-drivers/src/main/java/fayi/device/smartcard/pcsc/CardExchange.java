package fayi.device.smartcard.pcsc;

import fayi.device.DeviceException;
import java.util.Arrays;

/**
 * Gives a card one command after the other and fetches whole answers: 61xx is followed by GET RESPONSE, 6Cxx by the same
 * command with the right length (ISO 7816-3, 12.2.1; LD/T 32.5). PC/SC providers do some of it for some protocols, and not
 * all for all.
 */
final class CardExchange {
    /** No file of the card needs more; a card that never comes to an end is not waited for. */
    private static final int MOST_STEPS = 8;

    private static final int HEADER = 4;
    private static final int LONGEST = 1024;
    private static final int LENGTH_REFUSED = 0x6700;

    private final CardWire wire;

    CardExchange(CardWire wire) {
        this.wire = wire;
    }

    /** SELECT by name, first or only occurrence (ISO 7816-4, 7.1.1: P1 04, P2 00). */
    CardAnswer selectByName(byte[] name) throws DeviceException, UnreadableCardException {
        return send(withData(0x04, name));
    }

    /** SELECT of an elementary file below the current application (P1 02, P2 00). */
    CardAnswer selectFile(int id) throws DeviceException, UnreadableCardException {
        return send(withData(0x02, new byte[] {(byte) (id >> 8), (byte) id}));
    }

    /** READ RECORD by number in the selected file (7.3.3: P2 04), whose answer should have that length. */
    CardAnswer readRecord(int number, int length) throws DeviceException, UnreadableCardException {
        byte[] command = {0x00, (byte) 0xB2, (byte) number, 0x04, (byte) length};
        CardAnswer answer = send(command);
        if (answer.status() == LENGTH_REFUSED) {
            command[HEADER] = 0;
            return send(command);
        }
        return answer;
    }

    private static byte[] withData(int mode, byte[] data) {
        byte[] command = new byte[HEADER + 1 + data.length];
        command[1] = (byte) 0xA4;
        command[2] = (byte) mode;
        command[HEADER] = (byte) data.length;
        System.arraycopy(data, 0, command, HEADER + 1, data.length);
        return command;
    }

    private CardAnswer send(byte[] first) throws DeviceException, UnreadableCardException {
        byte[] command = first;
        byte[] whole = new byte[0];
        for (int step = 0; step < MOST_STEPS && whole.length <= LONGEST; step++) {
            CardAnswer answer = answer(command);
            if (answer.wantsOtherLength()) {
                command = withLength(first, answer.length());
                answer.wipe();
                continue;
            }
            whole = joined(whole, answer);
            if (!answer.hasMore()) {
                return new CardAnswer(whole, answer.status());
            }
            command = new byte[] {0x00, (byte) 0xC0, 0x00, 0x00, answer.length()};
        }
        Arrays.fill(whole, (byte) 0);
        throw new UnreadableCardException("an answer without end");
    }

    private CardAnswer answer(byte[] command) throws DeviceException, UnreadableCardException {
        byte[] bytes = wire.transmit(command);
        try {
            return CardAnswer.of(bytes);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    // READ RECORD and GET RESPONSE end with their length; SELECT has none yet.
    private static byte[] withLength(byte[] command, byte length) {
        byte[] again = Arrays.copyOf(command, command.length == HEADER + 1 ? command.length : command.length + 1);
        again[again.length - 1] = length;
        return again;
    }

    private static byte[] joined(byte[] before, CardAnswer answer) {
        byte[] both = Arrays.copyOf(before, before.length + answer.data().length);
        System.arraycopy(answer.data(), 0, both, before.length, answer.data().length);
        Arrays.fill(before, (byte) 0);
        answer.wipe();
        return both;
    }
}
