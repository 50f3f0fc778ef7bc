package fayi.content.interview;

import fayi.content.source.ContentSource;
import fayi.content.yaml.YamlFile;
import fayi.content.yaml.YamlKeys;
import fayi.content.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question as it stands in a file: in the interview's own, or in a part that the interview uses.
 *
 * @param usedWhen the condition under which the interview uses the part
 * @param usedGroup the heading that the interview gives the part; stands at its first question
 */
record WrittenQuestion(YamlValue entry, Optional<YamlValue> usedWhen, Optional<YamlValue> usedGroup) {
    private static final String SIGNATURE = "signature";

    /** The questions of {@code root} with those of the parts that it uses, in order. */
    static List<WrittenQuestion> all(YamlKeys root, ContentSource source) {
        List<WrittenQuestion> questions = new ArrayList<>(written(root, source));
        questions.removeIf(WrittenQuestion::isSignature);
        return questions;
    }

    /** A signature is no screen of its own: the paper is signed when it is seen. Such an entry only says where it belongs. */
    private static boolean isSignature(WrittenQuestion question) {
        YamlValue type = question.entry().entries().get("type");
        if (type == null || !type.text().equals(SIGNATURE)) {
            return false;
        }
        YamlKeys keys = question.entry().keys("id", "type", "group", "label", "prompt", "help", "when");
        keys.get("id").text();
        keys.words("label");
        keys.words("prompt");
        return true;
    }

    private static List<WrittenQuestion> written(YamlKeys root, ContentSource source) {
        List<WrittenQuestion> questions = new ArrayList<>();
        for (YamlValue entry : root.get("questions").list()) {
            if (entry.entries().containsKey("use")) {
                questions.addAll(part(entry.keys("use", "when", "group"), source));
            } else {
                questions.add(new WrittenQuestion(entry, Optional.empty(), Optional.empty()));
            }
        }
        return questions;
    }

    private static List<WrittenQuestion> part(YamlKeys use, ContentSource source) {
        YamlValue name = use.get("use");
        String path = "interviews/part/" + name.text() + ".yaml";
        if (!name.text().matches("[a-z][a-z0-9-]*")) {
            throw name.wrong("'" + name.text() + "' is no name of a part", "Use lower-case letters, digits and '-'.");
        }
        String text = source.read(path)
                .orElseThrow(() -> name.wrong("there is no part '" + name.text() + "'", "Add " + path + "."));
        List<WrittenQuestion> questions = new ArrayList<>();
        Optional<YamlValue> group = use.find("group");
        for (YamlValue entry :
                YamlFile.read(path, text).keys("questions").get("questions").list()) {
            questions.add(new WrittenQuestion(entry, use.find("when"), group));
            group = Optional.empty();
        }
        return questions;
    }
}
