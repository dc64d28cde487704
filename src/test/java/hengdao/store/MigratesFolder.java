package hengdao.store;

import java.nio.file.Path;

/** A program that says that it begins to open a data folder, opens and closes it, and says that it is done. */
final class MigratesFolder {

    private MigratesFolder() {}

    public static void main(String[] arguments) {
        System.out.println("opening");
        Database.open(Path.of(arguments[0])).close();
        System.out.println("done");
    }
}
