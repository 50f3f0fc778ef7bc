package fayi.device.smartcard.pcsc;

import java.util.Arrays;
import java.util.List;

/**
 * The public records of a social security card that the station reads (LD/T 32.4-2015 and the notice 人社信息函〔2012〕37号 on the
 * files of version 2.0). Each is a tag, a length and a value.
 */
public enum CardField {
    /** Version of the layout, in characters. */
    VERSION(CardFile.ISSUER, 3, 0x03, 4),
    /** Who initialised the card. */
    ISSUER(CardFile.ISSUER, 4, 0x04, 12),
    /** When the card was issued, YYYYMMDD in BCD. */
    ISSUED(CardFile.ISSUER, 5, 0x05, 4),
    /** Its last day, YYYYMMDD in BCD. */
    VALID_UNTIL(CardFile.ISSUER, 6, 0x06, 4),
    /** The number printed on it. */
    CARD_NUMBER(CardFile.ISSUER, 7, 0x07, 9),
    /** The social security number, which is the identity number. */
    ID_NUMBER(CardFile.PERSON, 1, 0x08, 18),
    /** The name in GB 18030, padded. */
    NAME(CardFile.PERSON, 2, 0x09, 30),
    /** 1 for men, 2 for women. */
    SEX(CardFile.PERSON, 3, 0x0A, 1),
    /** The ethnic group's code (GB/T 3304), in BCD. */
    NATION(CardFile.PERSON, 4, 0x0B, 1),
    /** The area code of the place of birth (GB/T 2260), in BCD. */
    BIRTHPLACE(CardFile.PERSON, 5, 0x0C, 3),
    /** Date of birth, YYYYMMDD in BCD. */
    BIRTH(CardFile.PERSON, 6, 0x0D, 4);

    /** Tag and length before each value. */
    static final int HEAD = 2;

    /** The two files. */
    enum CardFile {
        /** Data of the issuer. */
        ISSUER(0xEF05),
        /** Data of the holder. */
        PERSON(0xEF06);

        private final int id;

        CardFile(int id) {
            this.id = id;
        }

        int id() {
            return id;
        }

        List<CardField> fields() {
            return Arrays.stream(CardField.values())
                    .filter(field -> field.file == this)
                    .toList();
        }
    }

    private final CardFile file;
    private final int record;
    private final int tag;
    private final int size;

    CardField(CardFile file, int record, int tag, int size) {
        this.file = file;
        this.record = record;
        this.tag = tag;
        this.size = size;
    }

    /** Its number in its file. */
    int record() {
        return record;
    }

    /** How long its value is, in bytes. */
    int size() {
        return size;
    }

    /**
     * The value in a record.
     *
     * @throws UnreadableCardException when the record is another one, or longer or shorter than it says
     */
    byte[] value(byte[] read) throws UnreadableCardException {
        if (read.length < HEAD || (read[0] & 0xFF) != tag) {
            throw new UnreadableCardException(name());
        }
        int length = read[1] & 0xFF;
        if (length != size || read.length < HEAD + length) {
            throw new UnreadableCardException(name());
        }
        return Arrays.copyOfRange(read, HEAD, HEAD + length);
    }
}
