package hengdao.model;

/**
 * A file that proves an entry (佐证材料), kept in the data folder under {@code evidence/<sha256>}.
 *
 * @param sha256 of the content, 64 lower-case hexadecimal digits
 * @param fileName as the officer named it
 * @param bytes size of the file
 */
public record Evidence(String sha256, String fileName, long bytes) {}
