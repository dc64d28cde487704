package hengdao;

/**
 * Does once what an officer waits for most: a list on the command line, then the window up to its first chart, which then
 * closes. The build runs it to learn which classes the start needs, for the cache of them beside the program.
 */
final class Rehearsal {

    private Rehearsal() {}

    /** Takes a data folder that holds a programme. */
    public static void main(String[] arguments) {
        System.setProperty("hengdao.first-frame", "end");
        Main.main(new String[] {"list", "projects", "--data", arguments[0]});
        Main.main(new String[] {"--data", arguments[0]});
    }
}
