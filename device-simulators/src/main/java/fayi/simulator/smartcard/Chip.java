package fayi.simulator.smartcard;

import java.util.Arrays;
import java.util.List;

/**
 * What a card's chip does with commands: SELECT by name and by file id, READ RECORD by number, GET RESPONSE (ISO 7816-4). It
 * forgets what was selected when it loses power. Used by one thread.
 */
final class Chip {
    private static final int OK = 0x9000;

    private final ChipCard card;
    private boolean inApplication;
    private List<byte[]> file = List.of();
    private byte[] waiting = {};

    Chip(ChipCard card) {
        this.card = card;
    }

    void reset() {
        inApplication = false;
        file = List.of();
        waiting = new byte[0];
    }

    /** Whether that asks for a record. */
    static boolean asksForRecord(byte[] command) {
        return command.length >= 4 && command[1] == (byte) 0xB2;
    }

    byte[] answer(byte[] command) {
        if (command.length < 4) {
            return status(0x6700);
        }
        return switch (command[1] & 0xFF) {
            case 0xA4 -> select(command);
            case 0xB2 -> record(command);
            case 0xC0 -> response(command);
            default -> status(0x6D00);
        };
    }

    private byte[] select(byte[] command) {
        int length = command.length > 4 ? command[4] & 0xFF : 0;
        if (command.length < 5 + length) {
            return status(0x6700);
        }
        byte[] wanted = Arrays.copyOfRange(command, 5, 5 + length);
        if (command[2] == 0x04) {
            reset();
            if (!Arrays.equals(wanted, card.application())) {
                return status(0x6A82);
            }
            inApplication = card.selected() == OK;
            return inApplication ? told(template(wanted)) : status(card.selected());
        }
        List<byte[]> records =
                length == 2 && inApplication ? card.files().get((wanted[0] & 0xFF) << 8 | wanted[1] & 0xFF) : null;
        if (records == null) {
            return status(0x6A82);
        }
        file = records;
        return status(OK);
    }

    private byte[] record(byte[] command) {
        int number = command[2] & 0xFF;
        if (file.isEmpty()) {
            return status(0x6986);
        }
        if (number < 1 || number > file.size()) {
            return status(0x6A83);
        }
        byte[] record = file.get(number - 1);
        int length = command.length > 4 ? command[4] & 0xFF : 0;
        if (length != record.length && (card.isByteWise() || length != 0)) {
            return status(0x6C00 | record.length);
        }
        return with(record, OK);
    }

    private byte[] response(byte[] command) {
        if (waiting.length == 0) {
            return status(0x6985);
        }
        int length = command.length > 4 ? command[4] & 0xFF : 0;
        if (length != waiting.length) {
            return status(0x6C00 | waiting.length);
        }
        byte[] told = waiting;
        waiting = new byte[0];
        return with(told, OK);
    }

    private byte[] told(byte[] data) {
        if (card.isByteWise()) {
            waiting = data;
            return status(0x6100 | data.length);
        }
        return with(data, OK);
    }

    /** File control information: its template (6F) with the application's name (84). */
    private static byte[] template(byte[] name) {
        byte[] template = new byte[name.length + 4];
        template[0] = 0x6F;
        template[1] = (byte) (name.length + 2);
        template[2] = (byte) 0x84;
        template[3] = (byte) name.length;
        System.arraycopy(name, 0, template, 4, name.length);
        return template;
    }

    static byte[] status(int word) {
        return with(new byte[0], word);
    }

    private static byte[] with(byte[] data, int word) {
        byte[] answer = Arrays.copyOf(data, data.length + 2);
        answer[data.length] = (byte) (word >> 8);
        answer[data.length + 1] = (byte) word;
        return answer;
    }
}
