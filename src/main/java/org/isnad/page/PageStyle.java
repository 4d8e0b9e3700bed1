package org.isnad.page;

/// How a page is set.
///
/// @param size of the letters, in points at 96 per inch, 8 to 72
/// @param lineSpacing times the face's own line height, 1.0 to 3.0
/// @param columnWidth the widest that a line may be, in average letters, 30 to 120
public record PageStyle(Face face, float size, float lineSpacing, int columnWidth, boolean justified, Palette palette) {

    public PageStyle {
        if (size < 8 || size > 72 || lineSpacing < 1 || lineSpacing > 3 || columnWidth < 30 || columnWidth > 120) {
            throw new IllegalArgumentException("no page style: " + size + ", " + lineSpacing + ", " + columnWidth);
        }
    }

    /// The bundled reading faces.
    public enum Face {
        NOTO_NASKH,
        AMIRI,
        SCHEHERAZADE,
        VAZIRMATN
    }

    /// The colours of a theme.
    public enum Palette {
        LIGHT,
        DARK,
        SEPIA
    }
}
