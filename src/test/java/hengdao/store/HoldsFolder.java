package hengdao.store;

import java.io.IOException;
import java.nio.file.Path;

/** A program that opens a data folder, says what came of it, and stays until it is ended. */
final class HoldsFolder {

    private HoldsFolder() {}

    public static void main(String[] arguments) throws IOException {
        try (Database database = Database.open(Path.of(arguments[0]))) {
            System.out.println("open " + database.folder());
            System.in.read();
        } catch (hengdao.model.DataFolderUnusable e) {
            System.out.println(e.messageKey() + " " + e.arguments()[3]);
        }
    }
}
