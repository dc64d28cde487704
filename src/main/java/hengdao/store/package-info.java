/**
 * The data folder: an embedded database, its one write gate, a store for each kind of thing kept in it, and a journal of
 * every change.
 *
 * <h2>The journal</h2>
 *
 * The folder {@code journal} has files {@code 000001.jsonl}, {@code 000002.jsonl} and so on, in the order they were written;
 * only the last one grows. They are UTF-8, one JSON object a line, each line ended by a line feed. A line that is not ended
 * was cut short by a power cut and counts for nothing. Every line has
 *
 * <ul>
 *   <li>{@code epoch}: the number of the file its epoch begins with; {@code schema}: the version of the schema its rows have
 *   <li>{@code kind}: {@code start}, {@code change} or {@code abort}
 *   <li>{@code prev}: the {@code sha256} of the line before, also across files; 64 zeros where there is none, or where the
 *       one before cannot be read
 *   <li>{@code sha256}, always last: the SHA-256 of the line's bytes from its first up to, not with, {@code ,"sha256":}
 * </ul>
 *
 * A <b>start</b> is the first line of each file: {@code reason}, {@code at}, and with {@code last} and {@code last_id} number
 * and id of the last change the database had then. Every reason but {@code continued} begins a new epoch. A restored state
 * goes on in a new epoch, so that no replay undoes the restore.
 *
 * <p>A <b>change</b> has its number {@code seq}, the {@code id} of its row in {@code change_set}, {@code by}, {@code what},
 * {@code at}; {@code rows}, each with table, id, what a person calls it ({@code key}), and its columns {@code before} and
 * {@code after}, null where there was or is none; {@code derived}, the same of rows that follow from others; and
 * {@code forms}, half-filled forms it wrote or, with null, removed. It is forced to disk before the database commits it.
 *
 * <p>Under a folder's password a change has {@code seq} and {@code id} alone, and in {@code sealed} all the rest as one
 * JSON object, encrypted with AES-256-GCM (in Base64, the nonce in front) and bound to {@code epoch}, {@code schema},
 * {@code seq}, {@code id} and {@code prev}, so that it counts only in its place.
 *
 * <p>An <b>abort</b> says that the change {@code seq}, the line before, was not committed after all; {@code last} and
 * {@code last_id} are the change before that.
 *
 * <p>At the opening the last line is compared with the database's last change. If they differ, the journal is read as a
 * whole and the changes that follow the database's last one in the same epoch are made again.
 *
 * <h2>The password</h2>
 *
 * A folder with {@code hengdao.key} is encrypted under a random key of 32 bytes, of which that file holds two copies, one
 * wrapped by the password and one by the recovery key. From it come, by HMAC-SHA256, the key of the database (H2's own
 * encryption), of the journal, of the files of evidence and reports, of their names, and of the sums in the manifests of
 * backups. A backup is a zip of the encrypted files and the key file of its time. Putting a password on or off makes all of
 * it anew in {@code rekey-new}, which becomes {@code rekey-ready} when it is whole and on disk; from then on it counts, and
 * whoever takes the lock of the folder next puts what is left of it in its place.
 */
@NullMarked
package hengdao.store;

import org.jspecify.annotations.NullMarked;
