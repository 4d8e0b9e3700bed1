package org.isnad.app;

/// How the program ended, for whoever called it.
final class ExitCode {

    static final int DONE = 0;
    static final int SOME_REFUSED = 1;
    static final int WRONG_USAGE = 2;

    private ExitCode() {}
}
