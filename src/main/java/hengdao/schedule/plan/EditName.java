package hengdao.schedule.plan;

import java.util.List;

/**
 * What an edit is called in menus and history, for example 移动 5.1.2.
 *
 * @param messageKey in the bundles
 * @param arguments what {0}, {1}, ... stand for
 */
public record EditName(String messageKey, List<String> arguments) {
    public EditName {
        arguments = List.copyOf(arguments);
    }
}
