package hengdao.cli;

import hengdao.service.Library;
import hengdao.service.ProgramVersion;
import java.util.stream.Stream;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the version and build, then what is delivered with the program, with its licences. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return Stream.concat(
                        Stream.of("hengdao " + ProgramVersion.text() + " (build " + ProgramVersion.build() + ")"),
                        Library.all().stream().map(Library::toString))
                .toArray(String[]::new);
    }
}
