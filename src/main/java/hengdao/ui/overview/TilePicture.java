package hengdao.ui.overview;

import hengdao.drawing.Drawing;

/** Draws the small chart of a project for the room that a tile has. */
@FunctionalInterface
interface TilePicture {

    /** The picture of a project in a width and height, in points. */
    Drawing of(ProjectBrief brief, Overview whole, double width, double height);
}
