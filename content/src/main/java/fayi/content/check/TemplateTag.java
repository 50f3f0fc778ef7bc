package fayi.content.check;

import fayi.content.yaml.FilePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One tag of a template.
 *
 * @param kind {@code #} and {@code ^} open a section, {@code /} closes it, {@code >} takes a part in, {@code !} is a
 *     remark, nothing is a value
 */
record TemplateTag(String kind, String name, FilePlace place) {
    private static final Pattern TAG = Pattern.compile("\\{\\{\\s*([#^/>!]?)\\s*([^}]*?)\\s*\\}\\}");

    /** The tags of {@code text} in their order. */
    static List<TemplateTag> of(String file, String text) {
        List<TemplateTag> tags = new ArrayList<>();
        Matcher tag = TAG.matcher(text);
        int line = 1;
        int counted = 0;
        while (tag.find()) {
            for (; counted < tag.start(); counted++) {
                if (text.charAt(counted) == '\n') {
                    line++;
                }
            }
            if (!tag.group(1).equals("!")) {
                tags.add(new TemplateTag(tag.group(1), tag.group(2), new FilePlace(file, line)));
            }
        }
        return tags;
    }
}
