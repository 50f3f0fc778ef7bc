package fayi.content.learning;

import fayi.content.text.LocalizedText;
import java.util.Optional;

/**
 * One page of a story or lesson.
 *
 * @param icon a Material Design icon that stands for it
 * @param picture the path of a picture in the content, if there is one
 * @param video the path of a video in the content, if there is one
 */
public record StoryPage(String icon, LocalizedText text, Optional<String> picture, Optional<String> video) {}
