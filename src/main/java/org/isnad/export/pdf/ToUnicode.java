package org.isnad.export.pdf;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// The table by which a viewer knows the characters of a font's codes (ISO 32000-1, 9.10.3).
final class ToUnicode {

    /// The most entries that one block may hold.
    private static final int BLOCK = 100;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private ToUnicode() {}

    /// @param said the characters of each code of two bytes
    static String of(Map<Integer, String> said) {
        var map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        var entries = new ArrayList<>(said.entrySet());
        for (int from = 0; from < entries.size(); from += BLOCK) {
            block(map, entries.subList(from, Math.min(from + BLOCK, entries.size())));
        }
        return map.append("""
                endcmap
                CMapName currentdict /CMap defineresource pop
                end
                end
                """).toString();
    }

    private static void block(StringBuilder map, List<Map.Entry<Integer, String>> entries) {
        map.append(entries.size()).append(" beginbfchar\n");
        for (var entry : entries) {
            map.append('<').append(HEX.toHexDigits((char) (int) entry.getKey())).append("> <");
            entry.getValue().chars().forEach(c -> map.append(HEX.toHexDigits((char) c)));
            map.append(">\n");
        }
        map.append("endbfchar\n");
    }
}
