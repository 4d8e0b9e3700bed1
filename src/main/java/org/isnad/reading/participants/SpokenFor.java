package org.isnad.reading.participants;

/// Whether a name stands inside a spokesman's office, where its bearer is not meant: «المتحدث باسم ماي».
final class SpokenFor {

    private static final String IN_THE_NAME_OF = "باسم";
    private static final String SPOKESMAN = "متحدث";
    private static final int LONGEST = 4;

    private SpokenFor() {}

    static boolean stands(Line line, int from) {
        int at = from - 1;
        while (at > 0 && from - at <= LONGEST && isOffice(line.token(at))) {
            at--;
        }
        if (at < 1
                || !line.token(from).followsDirectly()
                || !line.token(at).word().folded().equals(IN_THE_NAME_OF)) {
            return false;
        }
        int spokesman = line.token(at - 1).title().isEmpty() && at > 1 ? at - 2 : at - 1;
        boolean speaksFor = line.token(spokesman)
                .title()
                .filter(title -> title.kin().equals(SPOKESMAN))
                .isPresent();
        // «المتحدث باسم الحكومة سامي حداد» is his own name, but where another stands before the office
        return speaksFor && (at == from - 1 || (spokesman > 0 && line.isName(spokesman - 1)));
    }

    private static boolean isOffice(Token token) {
        return token.isDefinite() && token.followsDirectly() && token.cut().letters() == 0;
    }
}
