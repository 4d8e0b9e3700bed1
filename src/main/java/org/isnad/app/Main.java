package org.isnad.app;

/// Starts the program.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(IsnadCommand.run(arguments));
    }
}
