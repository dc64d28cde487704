package hengdao.report;

import hengdao.drawing.Drawing;

/**
 * A finished page.
 *
 * @param name of what it begins with, for the bookmarks of a document
 */
public record ReportPage(String name, Drawing drawing) {}
