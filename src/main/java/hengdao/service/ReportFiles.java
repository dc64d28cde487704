package hengdao.service;

import hengdao.drawing.Drawing;
import hengdao.drawing.Stopped;
import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Writes the files of one report under temporary names beside their places and moves them in when all are whole. */
final class ReportFiles {
    private final Path out;
    private final Messages messages;
    private final Progress watch;
    private final List<Path> temporary = new ArrayList<>();

    ReportFiles(Path out, Messages messages, Progress watch) {
        this.out = out.toAbsolutePath();
        this.messages = messages;
        this.watch = watch;
    }

    /** Writes a whole file; returns false to leave it out because the work was cancelled. */
    @FunctionalInterface
    interface Content {
        boolean write(OutputStream out) throws IOException;
    }

    /** Writes one page. */
    @FunctionalInterface
    interface PageWriter {
        void write(Drawing page, OutputStream out) throws IOException;
    }

    /** Refuses a folder that is not there before any work is done. */
    void checkFolder() {
        if (!Files.isDirectory(folder())) {
            throw new InputRefused("report.file.folder", folder());
        }
        if (Files.isDirectory(out)) {
            throw new InputRefused("report.file.is_folder", out);
        }
    }

    /** Ends the work if it was cancelled. */
    void pass() {
        if (watch.cancelled()) {
            throw new Stopped();
        }
    }

    /** Asks for the next page; tells the user how far it is. */
    boolean proceed(int done, int of) {
        watch.report((double) done / of, messages.text("report.progress.page", done + 1, of));
        return !watch.cancelled();
    }

    /** One file; empty if cancelled. */
    List<Path> write(Content content) {
        return put(List.of(out), () -> writeTemporary(content));
    }

    /** A file for each page, numbered if there are several; empty if cancelled. */
    List<Path> writeEach(List<Drawing> pages, PageWriter writer) {
        return put(names(out, pages.size()), () -> {
            for (int i = 0; i < pages.size(); i++) {
                Drawing page = pages.get(i);
                if (!proceed(i, pages.size())) {
                    return false;
                }
                writeTemporary(stream -> {
                    writer.write(page, stream);
                    return true;
                });
            }
            return true;
        });
    }

    private List<Path> put(List<Path> names, Work work) {
        try {
            if (!work.done() || watch.cancelled()) {
                return List.of();
            }
            for (int i = 0; i < names.size(); i++) {
                move(temporary.get(i), names.get(i));
            }
            watch.report(1, messages.text("report.progress.done"));
            return names;
        } catch (RuntimeException e) {
            if (watch.cancelled()) {
                return List.of();
            }
            throw e;
        } catch (IOException e) {
            if (watch.cancelled()) {
                return List.of();
            }
            throw new InputRefused("report.file.unwritable", out, reason(e));
        } finally {
            temporary.forEach(ReportFiles::remove);
        }
    }

    private interface Work {
        boolean done() throws IOException;
    }

    private boolean writeTemporary(Content content) throws IOException {
        Path file = folder().resolve(".hengdao-" + UUID.randomUUID() + ".tmp");
        temporary.add(file);
        try (OutputStream stream =
                new BufferedOutputStream(watched(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)))) {
            return content.write(stream);
        }
    }

    /** Takes nothing more once the work was cancelled. */
    private OutputStream watched(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                pass();
                super.out.write(bytes, from, length);
            }
        };
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }

    /** Where so many pages go: the file itself, or numbered ones beside it. */
    static List<Path> names(Path out, int pages) {
        if (pages == 1) {
            return List.of(out);
        }
        String name = out.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String number = "%s-%0" + Math.max(2, String.valueOf(pages).length()) + "d%s";
        List<Path> names = new ArrayList<>();
        for (int page = 1; page <= pages; page++) {
            names.add(out.resolveSibling(number.formatted(name.substring(0, dot), page, name.substring(dot))));
        }
        return names;
    }

    private Path folder() {
        Path parent = out.getParent();
        return parent == null ? out : parent;
    }

    private String reason(IOException e) {
        String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        if (e instanceof AccessDeniedException) {
            return messages.text("report.file.denied");
        }
        return reason == null ? messages.text("report.file.refused") : reason;
    }
}
