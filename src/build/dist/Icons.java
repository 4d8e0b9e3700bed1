package dist;

import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/// Draws the program's mark in the sizes that systems ask for.
///
/// Usage: `java Icons.java SVG FOLDER`, with jsvg on the class path; writes `FOLDER/isnad-16.png` and so on.
final class Icons {

    /// In pixels: those of the hicolor icon theme.
    static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

    private Icons() {}

    public static void main(String[] arguments) throws IOException {
        var mark = Path.of(arguments[0]);
        var folder = Files.createDirectories(Path.of(arguments[1]));
        for (int size : SIZES) {
            ImageIO.write(draw(mark, size), "png", folder.resolve(name(size)).toFile());
        }
    }

    static String name(int size) {
        return "isnad-" + size + ".png";
    }

    private static BufferedImage draw(Path mark, int size) throws IOException {
        var drawing = new SVGLoader().load(mark.toUri().toURL());
        if (drawing == null) {
            throw new IOException("no SVG: " + mark);
        }
        var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        drawing.render((Component) null, graphics, new ViewBox(0, 0, size, size));
        graphics.dispose();
        return image;
    }
}
