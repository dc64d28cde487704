package hengdao.ui.common;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The choosers of the desktop, in front of one window. */
public final class FxFileChoosing implements FileChoosing {

    private final Window owner;

    /** Takes the window to stand in front of. */
    public FxFileChoosing(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, String extension) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        String ending = "." + extension;
        chooser.setInitialFileName(suggestedName + ending);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(extension.toUpperCase(Locale.ROOT), "*" + ending));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(file -> ending(file.toPath(), ending));
    }

    @Override
    public List<Path> open(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        List<File> files = chooser.showOpenMultipleDialog(owner);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    @Override
    public void show(Path file) throws IOException {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        List<String> command = windows
                ? List.of("rundll32", "url.dll,FileProtocolHandler", file.toString())
                : List.of("xdg-open", file.toString());
        new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static Path ending(Path file, String ending) {
        boolean has = file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
        return has ? file : file.resolveSibling(file.getFileName() + ending);
    }
}
