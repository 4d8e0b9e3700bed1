package org.isnad.export.print;

import java.awt.print.PrinterException;
import java.io.IOException;
import org.isnad.export.pdf.PdfJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Prints page by page through the Java platform: for Windows, whose drivers rarely take PDF.
final class PlatformPrinting implements Spooler {

    private static final Logger LOG = LoggerFactory.getLogger(PlatformPrinting.class);

    @Override
    public Printers printers() {
        var names = PdfJob.printers();
        return names.isEmpty() ? new Printers.None(Reason.NO_PRINTER) : new Printers.Found(names);
    }

    @Override
    public Sent send(Job job) {
        return switch (printers()) {
            case Printers.None none -> new Sent.Not(none.reason(), "");
            case Printers.Found found ->
                send(job, job.printer().isEmpty() ? found.names().getFirst() : job.printer());
        };
    }

    private static Sent send(Job job, String printer) {
        try {
            PdfJob.print(job.pdf(), job.title(), printer, job.copies(), job.pages());
            return new Sent.Done(printer);
        } catch (PrinterException | IOException e) {
            LOG.warn("printing on {}", printer, e);
            return new Sent.Not(Reason.REFUSED, String.valueOf(e.getMessage()));
        }
    }
}
