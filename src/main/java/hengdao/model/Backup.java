package hengdao.model;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A backup: one file that holds the database as it stood at one moment, opened again and compared before the file got
 * its name.
 *
 * @param made when
 * @param sequence the number of the last change in it
 * @param rows how many rows of all tables it holds
 * @param whole whether it holds the files of evidence and reports too; else these lie beside it or in the data folder
 */
public record Backup(Path file, Instant made, long sequence, long rows, boolean whole) {}
