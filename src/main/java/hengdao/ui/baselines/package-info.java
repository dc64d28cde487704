/** Baselines: plans as they once stood, to compare with. */
@NullMarked
package hengdao.ui.baselines;

import org.jspecify.annotations.NullMarked;
