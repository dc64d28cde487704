package hengdao.ui.overview;

import hengdao.i18n.Messages;
import hengdao.ui.common.Session;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The choice of the order of the projects, remembered from one run to the next. */
final class TileOrderChoice extends ComboBox<TileOrder> {

    private static final String NAME = "overview-order";

    private static final double HEIGHT = 32;

    TileOrderChoice(Session session) {
        Messages messages = session.messages();
        setId("overview-order");
        setAccessibleText(messages.text("overview.sort"));
        setMinWidth(USE_PREF_SIZE);
        setPrefHeight(HEIGHT);
        getItems().setAll(TileOrder.values());
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable TileOrder order) {
                return order == null
                        ? ""
                        : messages.text("overview.sort." + order.name().toLowerCase(Locale.ROOT));
            }

            @Override
            public TileOrder fromString(String name) {
                return TileOrder.of(name);
            }
        });
        setValue(TileOrder.of(session.memory().get(NAME, "")));
        valueProperty().addListener((property, before, now) -> session.memory().put(NAME, now.name()));
    }
}
