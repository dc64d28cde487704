/** The desktop: its start, its parts and how they are put together; every class runs on the JavaFX thread unless it says otherwise. */
@NullMarked
package hengdao.ui;

import org.jspecify.annotations.NullMarked;
