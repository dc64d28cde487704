package hengdao.cli;

import hengdao.service.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"hengdao " + ProgramVersion.text()};
    }
}
