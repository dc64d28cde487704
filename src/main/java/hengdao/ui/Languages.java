package hengdao.ui;

import hengdao.i18n.Messages;
import hengdao.ui.common.SpokenLanguage;
import java.util.Locale;
import java.util.Map;

/** Which language the window speaks: the one named at the start, else the one chosen in the settings, else the usual one. */
public final class Languages {

    private final Messages usual;
    private final boolean named;

    private Languages(Messages usual, boolean named) {
        this.usual = usual;
        this.named = named;
    }

    /** The language named at the start, whatever is chosen in the settings. */
    public static Languages named(Messages messages) {
        return new Languages(messages, true);
    }

    /** The language chosen in the settings, or the usual one where none is chosen. */
    public static Languages byChoice(Messages usual) {
        return new Languages(usual, false);
    }

    /** The texts while no data folder is open. */
    Messages usual() {
        return usual;
    }

    /** The texts for a data folder, by what is remembered in it. */
    Messages of(Map<String, String> remembered) {
        String chosen = remembered.get(SpokenLanguage.CHOSEN);
        return named || chosen == null ? usual : Messages.of(Locale.forLanguageTag(chosen));
    }
}
