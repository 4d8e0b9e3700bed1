package org.isnad.export.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.isnad.dossier.Dossier;
import org.isnad.marking.Hues;
import org.isnad.messages.Messages;
import org.isnad.reading.Reading;
import org.isnad.settings.PrintChoices;

/// A reading on paper, and read back.
record Printed(Reading reading, Hues hues, ByteArrayOutputStream pdf) {

    static Printed of(Reading alone, PrintChoices choices) throws IOException {
        var dossier = Dossier.of(List.of(alone));
        var reading = dossier.readings().getFirst();
        var hues = Hues.of(dossier);
        var out = new ByteArrayOutputStream();
        new Printout(reading, dossier, hues, choices, Messages.arabic(), LocalDate.of(2026, 11, 24)).write(out);
        return new Printed(reading, hues, out);
    }

    PDDocument open() throws IOException {
        return Loader.loadPDF(pdf.toByteArray());
    }
}
