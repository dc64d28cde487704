package hengdao.ui.common;

import java.util.List;
import java.util.UUID;

/**
 * A step that was taken back or done again.
 *
 * @param back whether it was taken back
 * @param name such as 移动 5.1.2
 * @param rows ids of the rows it was asked for, some perhaps gone
 */
public record Stepped(boolean back, String name, List<UUID> rows) {}
