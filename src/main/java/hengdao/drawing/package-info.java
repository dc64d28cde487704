/** Drawings as lists of shapes in points (1/72 inch, origin top left), text measuring, and painters to files. */
@NullMarked
package hengdao.drawing;

import org.jspecify.annotations.NullMarked;
