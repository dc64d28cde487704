package hengdao.model;

/** How two tasks are tied: which end of the predecessor drives which end of the successor. */
public enum DependencyType {
    FS,
    SS,
    FF,
    SF
}
