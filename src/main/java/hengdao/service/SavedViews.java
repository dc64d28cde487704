package hengdao.service;

import hengdao.gantt.ChartView;
import hengdao.model.InputRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The views an officer saved, in the order of saving; immutable.
 *
 * @param views with names of their own
 * @param damaged how many could not be read and were left out
 */
public record SavedViews(List<ChartView> views, int damaged) {

    /** The name under which {@link Preferences} keep the views. */
    public static final String PREFERENCE = "views";

    /** The name under which {@link Preferences} keep the view on screen with its changes. */
    public static final String LAST = "view";

    public SavedViews {
        views = List.copyOf(views);
    }

    /** What {@link #text} wrote; views that cannot be read are left out and counted. */
    public static SavedViews read(String text) {
        return ViewJson.read(text);
    }

    /** The views as one text. */
    public String text() {
        return ViewJson.of(views);
    }

    /** The view of that name. */
    public Optional<ChartView> find(String name) {
        return views.stream().filter(view -> view.name().equals(name)).findFirst();
    }

    /**
     * These views and one more, in place of an earlier one of the same name.
     *
     * @param reserved names that no officer's view may have
     * @throws InputRefused if the name is blank or reserved
     */
    public SavedViews with(ChartView view, Set<String> reserved) {
        check(view.name(), reserved);
        List<ChartView> all = new ArrayList<>(views);
        int place = find(view.name()).map(views::indexOf).orElse(-1);
        if (place < 0) {
            all.add(view);
        } else {
            all.set(place, view);
        }
        return new SavedViews(all, damaged);
    }

    /**
     * These views, one of them under another name.
     *
     * @throws InputRefused if the new name is blank, reserved or another view's
     */
    public SavedViews renamed(String name, String newName, Set<String> reserved) {
        check(newName, reserved);
        if (!newName.equals(name) && find(newName).isPresent()) {
            throw new InputRefused("views.name.taken", newName);
        }
        return new SavedViews(
                views.stream()
                        .map(view -> view.name().equals(name) ? view.withName(newName) : view)
                        .toList(),
                damaged);
    }

    /** These views without one. */
    public SavedViews without(String name) {
        return new SavedViews(
                views.stream().filter(view -> !view.name().equals(name)).toList(), damaged);
    }

    private static void check(String name, Set<String> reserved) {
        if (name.isBlank()) {
            throw new InputRefused("views.name.blank");
        }
        if (reserved.contains(name)) {
            throw new InputRefused("views.name.reserved", name);
        }
    }
}
