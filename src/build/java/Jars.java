import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Copies the jars of one folder into another for the packages. What a list of path beginnings names is left out, and
 * classes in the format of Java 5 are written in that of Java 8, as the cache of classes for the start can hold no older
 * ones; jars without either are copied as they are. Arguments: from, to, list.
 */
final class Jars {

    private static final int JAVA_5 = 49;

    private final List<String> leftOut;

    private Jars(List<String> leftOut) {
        this.leftOut = leftOut;
    }

    public static void main(String[] arguments) throws IOException {
        Jars jars = new Jars(Files.readAllLines(Path.of(arguments[2])).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList());
        List<Path> all;
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            all = files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
        for (Path jar : all) {
            jars.copy(jar, Path.of(arguments[1]).resolve(jar.getFileName()));
        }
    }

    private void copy(Path from, Path to) throws IOException {
        try (ZipFile jar = new ZipFile(from.toFile())) {
            if (jar.stream().noneMatch(entry -> isLeftOut(entry) || isOld(jar, entry))) {
                Files.copy(from, to);
                return;
            }
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
                for (ZipEntry entry :
                        jar.stream().filter(entry -> !isLeftOut(entry)).toList()) {
                    ZipEntry written = new ZipEntry(entry.getName());
                    written.setTimeLocal(entry.getTimeLocal());
                    out.putNextEntry(written);
                    out.write(isOld(jar, entry) ? raised(jar, entry) : bytes(jar, entry));
                    out.closeEntry();
                }
            }
        }
    }

    private boolean isLeftOut(ZipEntry entry) {
        return leftOut.stream().anyMatch(entry.getName()::startsWith);
    }

    private static boolean isOld(ZipFile jar, ZipEntry entry) {
        if (!entry.getName().endsWith(".class")) {
            return false;
        }
        try (InputStream in = jar.getInputStream(entry)) {
            byte[] head = in.readNBytes(8);
            return head[6] == 0 && head[7] <= JAVA_5;
        } catch (IOException e) {
            throw new UncheckedIOException(entry.getName(), e);
        }
    }

    private static byte[] raised(ZipFile jar, ZipEntry entry) throws IOException {
        ClassHierarchyResolver own = ClassHierarchyResolver.ofResourceParsing(type -> {
                    String name = type.descriptorString();
                    ZipEntry found = jar.getEntry(name.substring(1, name.length() - 1) + ".class");
                    try {
                        return found == null ? null : jar.getInputStream(found);
                    } catch (IOException e) {
                        throw new UncheckedIOException(name, e);
                    }
                })
                .orElse(ClassHierarchyResolver.defaultResolver());
        ClassFile files =
                ClassFile.of(StackMapsOption.GENERATE_STACK_MAPS, ClassFile.ClassHierarchyResolverOption.of(own));
        return files.transformClass(
                files.parse(bytes(jar, entry)),
                ClassTransform.dropping(ClassFileVersion.class::isInstance)
                        .andThen(ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL))
                        .andThen(ClassTransform.endHandler(made -> made.withVersion(ClassFile.JAVA_8_VERSION, 0))));
    }

    private static byte[] bytes(ZipFile jar, ZipEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }
}
