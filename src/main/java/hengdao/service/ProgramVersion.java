package hengdao.service;

import java.util.Objects;

/** The version of this program. */
public final class ProgramVersion {

    private ProgramVersion() {}

    /** The version the build wrote into the jar, or {@code dev} when run from classes. */
    public static String text() {
        return Objects.requireNonNullElse(ProgramVersion.class.getPackage().getImplementationVersion(), "dev");
    }
}
