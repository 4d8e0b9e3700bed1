package org.isnad.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.text.Span;

/// What a page shows: a text, its blocks, and which of its furniture lies open.
///
/// Neighbouring furniture is one fold, closed at first.
public final class PageText {

    private static final int FIRST_WORDS = 40;

    private final String text;
    private final List<Block> blocks;
    private final FoldLabel label;
    private final List<Span> folds;
    private final Set<Span> open;
    private final List<Section> sections;

    private PageText(String text, List<Block> blocks, FoldLabel label, Set<Span> open) {
        this.text = text;
        this.blocks = blocks;
        this.label = label;
        this.open = open;
        folds = foldsOf(blocks);
        sections = sectioned();
    }

    /// A text with all its furniture folded.
    ///
    /// @param blocks in text order, none overlapping another
    public static PageText of(String text, List<Block> blocks, FoldLabel label) {
        return new PageText(text, List.copyOf(blocks), label, Set.of());
    }

    /// A page with nothing on it.
    public static PageText empty() {
        return of("", List.of(), (_, words) -> words);
    }

    public String text() {
        return text;
    }

    public List<Block> blocks() {
        return blocks;
    }

    List<Section> sections() {
        return sections;
    }

    /// The furniture that `offset` stands in.
    public Optional<Span> foldAt(int offset) {
        return folds.stream().filter(fold -> fold.contains(offset)).findFirst();
    }

    public List<Span> folds() {
        return folds;
    }

    public boolean isOpen(Span fold) {
        return open.contains(fold);
    }

    /// The same with one fold opened, or closed where it was open.
    public PageText toggled(Span fold) {
        var opened = new HashSet<>(open);
        if (!opened.remove(fold)) {
            opened.add(fold);
        }
        return new PageText(text, blocks, label, Set.copyOf(opened));
    }

    /// The same with all furniture open that shares a character with `span`.
    public PageText opened(Span span) {
        var opened = new HashSet<>(open);
        folds.stream().filter(fold -> fold.overlaps(span)).forEach(opened::add);
        return opened.equals(open) ? this : new PageText(text, blocks, label, Set.copyOf(opened));
    }

    /// The selected words as they stand in the text, without what is folded away.
    public String copied(Span selection) {
        var copied = new StringBuilder();
        int from = selection.start();
        for (var fold : folds) {
            if (!open.contains(fold) && fold.overlaps(new Span(from, Math.max(from, selection.end())))) {
                copied.append(text, from, Math.max(from, fold.start()));
                from = Math.min(selection.end(), nextBlock(fold.end()));
            }
        }
        return copied.append(text, from, selection.end()).toString();
    }

    private int nextBlock(int from) {
        for (var block : blocks) {
            if (block.span().start() >= from) {
                return block.span().start();
            }
        }
        return text.length();
    }

    private static List<Span> foldsOf(List<Block> blocks) {
        var folds = new ArrayList<Span>();
        boolean inFurniture = false;
        for (var block : blocks) {
            boolean furniture = block.style() == Block.Style.FURNITURE;
            if (furniture) {
                folds.add(inFurniture ? folds.removeLast().hull(block.span()) : block.span());
            }
            inFurniture = furniture;
        }
        return List.copyOf(folds);
    }

    private List<Section> sectioned() {
        var sectioned = new ArrayList<Section>();
        for (var block : blocks) {
            var fold = block.style() == Block.Style.FURNITURE ? foldAt(block) : Optional.<Span>empty();
            fold.filter(span -> span.start() == block.span().start()).ifPresent(span -> sectioned.add(line(span)));
            if (fold.isEmpty() || open.contains(fold.get())) {
                LongBlocks.addTo(sectioned, text, block);
            }
        }
        return List.copyOf(sectioned);
    }

    private Optional<Span> foldAt(Block block) {
        return folds.stream().filter(fold -> fold.contains(block.span())).findFirst();
    }

    private Section line(Span fold) {
        var inside =
                blocks.stream().filter(block -> fold.contains(block.span())).toList();
        var first = inside.getFirst().span().of(text).strip();
        var words = first.length() <= FIRST_WORDS
                ? first
                : first.substring(0, Math.max(first.lastIndexOf(' ', FIRST_WORDS), 1)) + "…";
        return new Section(fold, Block.Style.FURNITURE, List.of(), Section.Role.FOLD, label.of(inside.size(), words));
    }
}
