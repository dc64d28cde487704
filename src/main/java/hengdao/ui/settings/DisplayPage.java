package hengdao.ui.settings;

import hengdao.i18n.Messages;
import hengdao.ui.common.Appearance;
import hengdao.ui.common.Session;
import hengdao.ui.common.SpokenLanguage;
import java.util.Locale;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** 显示: the same choices as in the pane 显示 of the chart. */
final class DisplayPage implements SettingsPage {

    private final VBox root;

    DisplayPage(Session session, Appearance appearance) {
        Messages messages = session.messages();
        HBox themes = Parts.row();
        ToggleGroup group = new ToggleGroup();
        for (Appearance.Theme theme : Appearance.Theme.values()) {
            String name = theme.name().toLowerCase(Locale.ROOT);
            RadioButton choice = new RadioButton(messages.text("views.theme." + name));
            choice.setId("settings-theme-" + name);
            choice.setToggleGroup(group);
            choice.setOnAction(event -> appearance.themeProperty().set(theme));
            appearance.themeProperty().subscribe(now -> choice.setSelected(now == theme));
            themes.getChildren().add(choice);
        }
        CheckBox compact = new CheckBox(messages.text("settings.display.compact"));
        compact.setId("settings-compact");
        compact.selectedProperty().bindBidirectional(appearance.compactProperty());
        root = Parts.page(
                messages.text("settings.page.display"),
                Parts.heading(messages.text("views.section.theme")),
                themes,
                Parts.heading(messages.text("settings.display.rows")),
                compact,
                Parts.heading(messages.text("settings.display.language")),
                languages(session),
                Parts.muted(messages.text("settings.display.language.hint")));
    }

    /** Each language by its own name, so that it is found by those who read no other one. */
    private static HBox languages(Session session) {
        HBox row = Parts.row();
        ToggleGroup group = new ToggleGroup();
        Locale next = SpokenLanguage.next(session.memory(), session.messages().locale());
        for (Locale language : Messages.SUPPORTED) {
            RadioButton choice = new RadioButton(language.getDisplayLanguage(language));
            choice.setId("settings-language-" + language.getLanguage());
            choice.setToggleGroup(group);
            choice.setSelected(language.getLanguage().equals(next.getLanguage()));
            choice.setOnAction(event -> SpokenLanguage.choose(session.memory(), language));
            row.getChildren().add(choice);
        }
        return row;
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void refresh() {}
}
