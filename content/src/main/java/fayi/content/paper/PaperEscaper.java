package fayi.content.paper;

import com.samskivert.mustache.Mustache;

/**
 * Turns a value into markup that shows exactly its characters: markup signs stay signs, line breaks stay, what cannot be
 * seen or stand in XML is left out, and what the font lacks is drawn.
 */
final class PaperEscaper implements Mustache.Escaper {
    private final Glyphs glyphs;

    PaperEscaper(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    @Override
    public String escape(String raw) {
        // A picture that this package made holds nothing to escape, and is too long to look at sign by sign.
        if (raw.startsWith(PictureUri.START) && raw.matches("data:image/png;base64,[A-Za-z0-9+/=]*")) {
            return raw;
        }
        StringBuilder markup = new StringBuilder(raw.length() + 16);
        raw.codePoints().forEach(codePoint -> append(markup, codePoint));
        return markup.toString();
    }

    private void append(StringBuilder markup, int codePoint) {
        switch (codePoint) {
            case '&' -> markup.append("&amp;");
            case '<' -> markup.append("&lt;");
            case '>' -> markup.append("&gt;");
            case '"' -> markup.append("&quot;");
            case '\'' -> markup.append("&#39;");
            case '\n' -> markup.append("<br/>");
            case '\t' -> markup.append(' ');
            default -> appendCharacter(markup, codePoint);
        }
    }

    private void appendCharacter(StringBuilder markup, int codePoint) {
        switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> {
                return;
            }
            default -> {
                if (Character.isSpaceChar(codePoint)) {
                    markup.append(codePoint == 0x3000 ? '\u3000' : ' ');
                } else if (glyphs.has(codePoint)) {
                    markup.appendCodePoint(codePoint);
                } else {
                    markup.append(glyphs.replacement(codePoint));
                }
            }
        }
    }
}
