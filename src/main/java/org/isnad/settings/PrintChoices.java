package org.isnad.settings;

/// What a user chose of the printed page.
///
/// @param furniture whether what the site put around the article is printed too
/// @param onlyDirect whether partial and indirect quotes are left unmarked
/// @param outcomes whether the outcomes stand in a box after the text
/// @param copies 1 to 99
/// @param printer its name; empty for the system's first
public record PrintChoices(
        What what,
        Paper paper,
        Ink ink,
        boolean furniture,
        boolean onlyDirect,
        boolean outcomes,
        int copies,
        String printer) {

    public static final int MOST_COPIES = 99;

    public static final PrintChoices FIRST =
            new PrintChoices(What.ARTICLE, Paper.A4, Ink.COLOUR, false, false, false, 1, "");

    public PrintChoices {
        if (copies < 1 || copies > MOST_COPIES) {
            throw new IllegalArgumentException("copies: " + copies);
        }
    }

    public enum What {
        ARTICLE,
        /// The quotes of the article, by speaker.
        QUOTES,
        /// The quotes of all articles, by speaker.
        ALL_QUOTES
    }

    public enum Paper {
        A4,
        LETTER
    }

    public enum Ink {
        COLOUR,
        /// Black and white.
        GREY
    }

    public PrintChoices withWhat(What what) {
        return new PrintChoices(what, paper, ink, furniture, onlyDirect, outcomes, copies, printer);
    }

    public PrintChoices withPaper(Paper paper) {
        return new PrintChoices(what, paper, ink, furniture, onlyDirect, outcomes, copies, printer);
    }

    public PrintChoices withInk(Ink ink) {
        return new PrintChoices(what, paper, ink, furniture, onlyDirect, outcomes, copies, printer);
    }

    public PrintChoices withFurniture(boolean furniture) {
        return new PrintChoices(what, paper, ink, furniture, onlyDirect, outcomes, copies, printer);
    }

    public PrintChoices withOnlyDirect(boolean onlyDirect) {
        return new PrintChoices(what, paper, ink, furniture, onlyDirect, outcomes, copies, printer);
    }

    public PrintChoices withOutcomes(boolean outcomes) {
        return new PrintChoices(what, paper, ink, furniture, onlyDirect, outcomes, copies, printer);
    }

    /// The nearest number that is allowed.
    public PrintChoices withCopies(int copies) {
        int allowed = Math.clamp(copies, 1, MOST_COPIES);
        return new PrintChoices(what, paper, ink, furniture, onlyDirect, outcomes, allowed, printer);
    }

    public PrintChoices withPrinter(String printer) {
        return new PrintChoices(what, paper, ink, furniture, onlyDirect, outcomes, copies, printer);
    }
}
