package hengdao.ui.common;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the user for files; behind an interface because a machine without a display has no file chooser. */
public interface FileChoosing {

    /**
     * Asks where to write a file.
     *
     * @param extension without the dot, for example pdf
     * @return the file with that extension, or empty if the user cancelled
     */
    Optional<Path> save(String title, String suggestedName, String extension);

    /** Asks for files to attach; empty if the user cancelled. */
    List<Path> open(String title);

    /** Asks for a folder. */
    Optional<Path> folder(String title);

    /**
     * Opens a file in the program that the PC has for it.
     *
     * @throws IOException if there is none
     */
    void show(Path file) throws IOException;
}
