package hengdao.ui.shell;

import hengdao.ui.common.Screen;
import javafx.scene.Parent;

/** The projects, the chart and its details; it follows the programme by itself. */
record ChartScreen(Parent node, Parent chart) implements Screen {

    static final String NAME = "chart";

    @Override
    public void refresh() {}

    @Override
    public void focusFirst() {
        chart.requestFocus();
    }
}
