package hengdao.service;

import java.nio.file.Path;

/** Where the data lives when nobody says so. */
public final class DataFolders {

    private DataFolders() {}

    /** {@code ./data} beside a portable copy if it exists, else the user's own application folder. */
    public static Path standard() {
        throw new UnsupportedOperationException();
    }
}
