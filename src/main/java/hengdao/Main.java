package hengdao;

/** Starts the program: without arguments the desktop, else the command line. */
public final class Main {

    private Main() {}

    /** Runs the program with the arguments of the command line. */
    public static void main(String[] arguments) {
        Logs.configure();
    }
}
