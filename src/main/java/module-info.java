/// Isnad, a desktop reader for Arabic news: who took part, who said what, and what came of it.
module org.isnad {
    requires atlantafx.base;
    requires info.picocli;
    requires java.desktop;
    requires java.logging;
    requires javafx.controls;
    requires org.apache.commons.logging;
    requires org.apache.fontbox;
    requires org.apache.lucene.analysis.common;
    requires org.apache.lucene.core;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.jsoup;
    requires org.slf4j;
    requires tools.jackson.databind;
    requires static org.jspecify;

    // JavaFX makes the application, picocli the commands, by reflection.
    opens org.isnad.app to
            info.picocli,
            javafx.graphics;
    // Jackson makes the records that are kept in files.
    opens org.isnad.settings to
            tools.jackson.databind;
}
