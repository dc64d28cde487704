package hengdao.model;

/**
 * A file of a report that was issued, kept in the data folder under {@code reports/<sha256>}.
 *
 * @param sha256 of the content, 64 lower-case hexadecimal digits
 * @param fileName as it was when it came out
 * @param bytes size of the file
 */
public record IssuedFile(String sha256, String fileName, long bytes) {}
