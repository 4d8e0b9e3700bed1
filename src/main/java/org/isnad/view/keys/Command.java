package org.isnad.view.keys;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.messages.Messages;

/// Everything that can be done by keys; its name stands in the messages as `command.…`.
public enum Command {
    OPEN(Group.DOSSIER, "Ctrl+O"),
    ADD(Group.DOSSIER, "Ctrl+Shift+O"),
    NEXT_ARTICLE(Group.DOSSIER, "Ctrl+PAGE_DOWN"),
    PREVIOUS_ARTICLE(Group.DOSSIER, "Ctrl+PAGE_UP"),
    PRINT(Group.DOSSIER, "Ctrl+P"),
    EXPORT(Group.DOSSIER, "Ctrl+E"),
    CLOSE_ARTICLE(Group.DOSSIER, "Ctrl+W"),
    QUIT(Group.DOSSIER, "Ctrl+Q"),

    SEARCH(Group.SEARCH, "Ctrl+F /"),
    NEXT_HIT(Group.SEARCH, "F3"),
    PREVIOUS_HIT(Group.SEARCH, "Shift+F3"),
    FILTER_HITS(Group.SEARCH, Reach.PANE, "Ctrl+Shift+F"),
    /// Closes what lies on top: the search, a message, the choice.
    DISMISS(Group.SEARCH, Reach.PANE, "ESCAPE"),

    CHOOSE(Group.READING, Reach.PANE, "ENTER"),
    NEXT_FINDING(Group.READING, "Alt+DOWN"),
    PREVIOUS_FINDING(Group.READING, "Alt+UP"),
    /// To where one was. Written for left to right; Arabic reads the arrow the other way.
    BACK(Group.READING, "Alt+LEFT"),
    FORWARD(Group.READING, "Alt+RIGHT"),
    SCREEN_DOWN(Group.READING, Reach.PANE, "SPACE"),
    SCREEN_UP(Group.READING, Reach.PANE, "Shift+SPACE"),
    SELECT_ALL(Group.READING, Reach.PANE, "Ctrl+A"),
    COPY(Group.READING, Reach.PANE, "Ctrl+C"),
    COPY_QUOTE(Group.READING, "Ctrl+Shift+C"),
    MENU(Group.READING, Reach.PANE, "Shift+F10"),

    NEXT_PANE(Group.WINDOW, "F6"),
    PREVIOUS_PANE(Group.WINDOW, "Shift+F6"),
    PARTICIPANTS(Group.WINDOW, "Ctrl+DIGIT1"),
    QUOTES(Group.WINDOW, "Ctrl+DIGIT2"),
    OUTCOMES(Group.WINDOW, "Ctrl+DIGIT3"),
    FOLD_PANELS(Group.WINDOW, "F9"),
    LARGER(Group.WINDOW, "Ctrl+PLUS"),
    SMALLER(Group.WINDOW, "Ctrl+MINUS"),
    NORMAL_SIZE(Group.WINDOW, "Ctrl+DIGIT0"),
    SETTINGS(Group.WINDOW, "Ctrl+COMMA"),
    HELP(Group.WINDOW, "F1 ?");

    private final Group group;
    private final Reach reach;
    private final String chords;

    Command(Group group, String chords) {
        this(group, Reach.WINDOW, chords);
    }

    Command(Group group, Reach reach, String chords) {
        this.group = group;
        this.reach = reach;
        this.chords = chords;
    }

    public Group group() {
        return group;
    }

    public Reach reach() {
        return reach;
    }

    /// Its keys, the one to be shown first, in a window that runs that way.
    public List<Chord> chords(boolean rightToLeft) {
        var written = Stream.of(chords.split(" ")).map(Chord::of);
        return (rightToLeft ? written.map(Chord::mirrored) : written).toList();
    }

    public String name(Messages messages) {
        return messages.text(this);
    }

    /// All its keys: `Ctrl+F` or `/`, each isolated.
    public String keys(Messages messages) {
        return chords(messages.rightToLeft()).stream()
                .map(chord -> Messages.isolated(chord.label(messages)))
                .collect(Collectors.joining(" " + messages.text("key.or") + " "));
    }

    /// Name and keys in one line: «البحث في كل المقالات (Ctrl+F)».
    public String tip(Messages messages) {
        return name(messages) + " (" + keys(messages) + ")";
    }

    public enum Group {
        DOSSIER,
        SEARCH,
        READING,
        WINDOW
    }

    /// Where its keys work.
    public enum Reach {
        /// Everywhere in the window; a key that types a character, outside of text fields.
        WINDOW,
        /// In the pane that has the focus; what it leaves comes to the window.
        PANE
    }
}
