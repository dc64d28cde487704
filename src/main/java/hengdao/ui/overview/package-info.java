/** The year at a glance (总览): five figures of the programme, and a small chart of each project. */
@NullMarked
package hengdao.ui.overview;

import org.jspecify.annotations.NullMarked;
