package hengdao.store;

import hengdao.model.InputRefused;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The key on paper (恢复密钥) that opens a protected folder whose password is forgotten: seven groups of six letters and
 * digits, of which the last of each group proves the others, so that a slip of the pen is told with its group. The 35
 * others are by chance, 173 bits.
 */
public final class RecoveryKey {

    /** None that is easily taken for another: no 0, 1, I, L, O. */
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int GROUPS = 7;
    private static final int GROUP = 6;

    private final List<String> groups;

    private RecoveryKey(List<String> groups) {
        this.groups = List.copyOf(groups);
    }

    /** A new one. */
    static RecoveryKey random() {
        SecureRandom random = new SecureRandom();
        List<String> groups = new ArrayList<>();
        for (int group = 0; group < GROUPS; group++) {
            StringBuilder text = new StringBuilder();
            for (int i = 1; i < GROUP; i++) {
                text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            groups.add(text.append(proof(group, text)).toString());
        }
        return new RecoveryKey(groups);
    }

    /** Whether a text is meant as one: it has as many letters and digits as one has, whatever stands between them. */
    static boolean isMeant(String typed) {
        return signs(typed).matches("[0-9A-Z]{" + GROUPS * GROUP + "}");
    }

    /**
     * The one that was typed, in groups or not, in capitals or not.
     *
     * @throws InputRefused if it is none; says in which group there is a slip
     */
    static RecoveryKey parse(String typed) {
        String signs = signs(typed);
        if (signs.length() != GROUPS * GROUP) {
            throw new InputRefused("key.recovery_length", GROUPS, GROUP, signs.length());
        }
        List<String> groups = new ArrayList<>();
        for (int group = 0; group < GROUPS; group++) {
            String text = signs.substring(group * GROUP, (group + 1) * GROUP);
            if (!isProven(group, text)) {
                throw new InputRefused("key.recovery_slip", group + 1, text);
            }
            groups.add(text);
        }
        return new RecoveryKey(groups);
    }

    private static String signs(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}.,·_]+", "");
    }

    private static boolean isProven(int group, String text) {
        return text.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)
                && text.charAt(GROUP - 1) == proof(group, text.substring(0, GROUP - 1));
    }

    /** Any one sign that is another, any two that changed places, and any two groups that did, give another proof. */
    private static char proof(int group, CharSequence text) {
        int sum = group * GROUP;
        for (int i = 0; i < text.length(); i++) {
            sum += (i + 1) * SIGNS.indexOf(text.charAt(i));
        }
        return SIGNS.charAt(sum % SIGNS.length());
    }

    /** The groups, as they are written on paper. */
    public List<String> groups() {
        return groups;
    }

    /** As one types it, {@code AAAAAA-BBBBBB-...}. */
    public String text() {
        return String.join("-", groups);
    }
}
