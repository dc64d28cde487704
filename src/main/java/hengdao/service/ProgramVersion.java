package hengdao.service;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/** The version of this program. */
public final class ProgramVersion {

    private static final String DEV = "dev";

    private ProgramVersion() {}

    /** The version the build wrote into the jar, or {@code dev} when run from classes. */
    public static String text() {
        return Objects.requireNonNullElse(ProgramVersion.class.getPackage().getImplementationVersion(), DEV);
    }

    /** The state of the sources the jar was built from, or {@code dev} if the build was not told. */
    public static String build() {
        try (JarFile jar = new JarFile(new File(ProgramVersion.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI()))) {
            Manifest manifest = Objects.requireNonNull(jar.getManifest());
            return Objects.requireNonNullElse(manifest.getMainAttributes().getValue("Implementation-Build"), DEV);
        } catch (IOException | URISyntaxException fromClasses) {
            return DEV;
        }
    }
}
