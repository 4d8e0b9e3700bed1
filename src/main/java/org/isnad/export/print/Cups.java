package org.isnad.export.print;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Prints with `lp`, or `lpr` where only that is there, and asks `lpstat` first: a job for a stopped printer
/// is accepted without a word, and never printed.
///
/// @param folders where commands are looked for
record Cups(List<Path> folders) implements Spooler {

    private static final String DEFAULT = "system default destination: ";

    @Override
    public Printers printers() {
        if (command("lp").or(() -> command("lpr")).isEmpty()) {
            return new Printers.None(Reason.NO_COMMAND);
        }
        if (command("lpstat").isEmpty()) {
            return new Printers.Found(List.of(""));
        }
        if (ask("-r").contains("not running")) {
            return new Printers.None(Reason.NO_SPOOLER);
        }
        var names = new ArrayList<>(
                ask("-e").lines().filter(name -> !name.isBlank()).toList());
        ask("-d")
                .lines()
                .filter(line -> line.startsWith(DEFAULT))
                .map(line -> line.substring(DEFAULT.length()))
                .filter(names::remove)
                .findFirst()
                .ifPresent(names::addFirst);
        return names.isEmpty() ? new Printers.None(Reason.NO_PRINTER) : new Printers.Found(names);
    }

    @Override
    public Sent send(Job job) {
        return switch (printers()) {
            case Printers.None none -> new Sent.Not(none.reason(), "");
            case Printers.Found found -> {
                var printer = job.printer().isEmpty() ? found.names().getFirst() : job.printer();
                yield found.names().contains(printer) ? send(job, printer) : new Sent.Not(Reason.NO_PRINTER, printer);
            }
        };
    }

    private Sent send(Job job, String printer) {
        if (!printer.isEmpty() && isStopped(printer)) {
            return new Sent.Not(Reason.STOPPED, printer);
        }
        var answer = Shell.run(command("lp")
                .map(lp -> lp(lp, job, printer))
                .orElseGet(() -> lpr(command("lpr").orElseThrow(), job, printer)));
        return answer.isGood() ? new Sent.Done(printer) : new Sent.Not(Reason.REFUSED, answer.errors());
    }

    private boolean isStopped(String printer) {
        return command("lpstat").isPresent()
                && (ask("-p", printer).contains("disabled")
                        || ask("-a", printer).contains("not accepting"));
    }

    private static List<String> lp(Path lp, Job job, String printer) {
        var words = new ArrayList<>(List.of(lp.toString(), "-n", String.valueOf(job.copies()), "-t", job.title()));
        if (!printer.isEmpty()) {
            words.addAll(List.of("-d", printer));
        }
        return with(words, job);
    }

    private static List<String> lpr(Path lpr, Job job, String printer) {
        var words = new ArrayList<>(List.of(lpr.toString(), "-#", String.valueOf(job.copies()), "-T", job.title()));
        if (!printer.isEmpty()) {
            words.addAll(List.of("-P", printer));
        }
        return with(words, job);
    }

    private static List<String> with(List<String> words, Job job) {
        words.addAll(List.of("-o", "media=" + job.media()));
        if (!job.pages().isEmpty()) {
            words.addAll(List.of("-o", "page-ranges=" + job.pages()));
        }
        if (job.grey()) {
            words.addAll(List.of("-o", "print-color-mode=monochrome"));
        }
        words.add(job.pdf().toAbsolutePath().toString()); // no "--" before it: lpr knows none
        return words;
    }

    private String ask(String... options) {
        var words = new ArrayList<>(List.of(command("lpstat").orElseThrow().toString()));
        words.addAll(List.of(options));
        var answer = Shell.run(words);
        return answer.output() + answer.errors();
    }

    private Optional<Path> command(String name) {
        return folders.stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
