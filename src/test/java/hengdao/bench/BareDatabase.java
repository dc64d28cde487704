package hengdao.bench;

import java.sql.DriverManager;
import java.sql.SQLException;

/** A Java program that opens a data folder's H2 file, asks it one question, and ends; takes the folder. */
public final class BareDatabase {

    private BareDatabase() {}

    public static void main(String[] arguments) throws SQLException {
        String url = "jdbc:h2:file:" + arguments[0] + "/hengdao;IFEXISTS=TRUE";
        try (var connection = DriverManager.getConnection(url, "HENGDAO_OWNER", "");
                var answer = connection.createStatement().executeQuery("select count(*) from task")) {
            answer.next();
            System.out.println(answer.getInt(1));
        }
    }
}
