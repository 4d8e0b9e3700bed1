package org.isnad.marking;

import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.Part;
import org.isnad.page.Block;

/// An article's parts as the page lays them out.
public final class Blocks {

    private Blocks() {}

    public static List<Block> of(Article article) {
        return article.parts().stream().map(Blocks::of).toList();
    }

    private static Block of(Part part) {
        return switch (part) {
            case Part.Title title -> new Block(title.span(), Block.Style.TITLE);
            case Part.Heading heading -> new Block(heading.span(), Block.Style.HEADING);
            case Part.Paragraph paragraph -> new Block(paragraph.span(), Block.Style.PARAGRAPH);
            case Part.TableRow row -> new Block(row.span(), Block.Style.TABLE_ROW, row.cells());
            case Part.Furniture furniture -> new Block(furniture.span(), Block.Style.FURNITURE);
        };
    }
}
