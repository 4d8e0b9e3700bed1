package org.isnad.view.print;

import java.io.IOException;
import java.nio.file.Files;
import org.isnad.export.print.Spooler;
import org.isnad.export.print.Spooler.Job;
import org.isnad.export.print.Spooler.Sent;
import org.isnad.settings.PrintChoices;
import org.isnad.view.print.PrintPress.Composed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hands the composed pages to the printer, as a file that is gone afterwards: spoolers take a copy.
final class Sending {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    private Sending() {}

    static Sent by(Spooler spooler, Composed ready, PrintChoices choices, String title, String pages) {
        try {
            var file = Files.createTempFile("isnad", ".pdf");
            try {
                try (var out = Files.newOutputStream(file)) {
                    ready.writeTo(out);
                }
                boolean grey = choices.ink() == PrintChoices.Ink.GREY;
                return spooler.send(
                        new Job(file, title, choices.printer(), choices.copies(), pages, media(choices), grey));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.warn("sending to the printer", e);
            return new Sent.Not(Spooler.Reason.REFUSED, String.valueOf(e.getMessage()));
        }
    }

    private static String media(PrintChoices choices) {
        return switch (choices.paper()) {
            case A4 -> "A4";
            case LETTER -> "Letter";
        };
    }
}
