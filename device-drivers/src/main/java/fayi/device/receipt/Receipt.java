package fayi.device.receipt;

import java.util.List;
import java.util.Objects;

/**
 * A receipt as data, from top to bottom; the printer breaks lines by its own width and cuts after the last part. May hold
 * personal data: its text form tells nothing of it.
 */
public record Receipt(List<Part> parts) {
    /** Copies the list. */
    public Receipt {
        parts = List.copyOf(parts);
    }

    /** A piece of a receipt. */
    public sealed interface Part {}

    /** Words; a line break in them begins a new line, other control characters are left out. */
    public record Text(String words, Align align, Size size, boolean bold) implements Part {
        /** Of the usual size, from the left. */
        public static Text of(String words) {
            return new Text(words, Align.LEFT, Size.NORMAL, false);
        }

        /** Removes what a printer could take for a command. */
        public Text {
            words = words.codePoints()
                    .filter(character -> character == '\n' || !Character.isISOControl(character))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }

        @Override
        public String toString() {
            return "Text[" + words.length() + "]";
        }
    }

    /** A name at the left and what belongs to it at the right, on one line where there is room. */
    public record Pair(String name, String value) implements Part {
        /** Both must be there. */
        public Pair {
            Objects.requireNonNull(name);
            Objects.requireNonNull(value);
        }

        @Override
        public String toString() {
            return "Pair";
        }
    }

    /** A QR code in the middle: ASCII, at most {@link #LONGEST} characters. */
    public record Code(String content) implements Part {
        /** What scans well at a printer's size. */
        public static final int LONGEST = 300;

        /**
         * Checks the content.
         *
         * @throws IllegalArgumentException when it is empty, too long or not ASCII
         */
        public Code {
            boolean ascii = content.chars().allMatch(character -> character >= ' ' && character <= '~');
            if (content.isEmpty() || content.length() > LONGEST || !ascii) {
                throw new IllegalArgumentException("A receipt's code is 1 to " + LONGEST + " ASCII characters");
            }
        }

        @Override
        public String toString() {
            return "Code[" + content.length() + "]";
        }
    }

    /** A thin line across. */
    public record Rule() implements Part {}

    /** Empty lines. */
    public record Gap(int lines) implements Part {}

    /** Where words stand. */
    public enum Align {
        /** At the left edge. */
        LEFT,
        /** In the middle. */
        CENTRE,
        /** At the right edge. */
        RIGHT
    }

    /** How large they are. */
    public enum Size {
        /** A Chinese character is 3 mm high. */
        NORMAL(1),
        /** Twice as high and wide. */
        LARGE(2);

        private final int factor;

        Size(int factor) {
            this.factor = factor;
        }

        /** How many times the usual height and width. */
        public int factor() {
            return factor;
        }
    }

    @Override
    public String toString() {
        return "Receipt[" + parts.size() + " parts]";
    }
}
