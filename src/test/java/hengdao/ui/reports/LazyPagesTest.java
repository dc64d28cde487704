package hengdao.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.drawing.Drawing;
import java.util.AbstractList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LazyPagesTest {

    private int drawn;

    private final List<Drawing> pages = new AbstractList<>() {
        @Override
        public Drawing get(int index) {
            drawn++;
            return new Drawing(index + 1, 1, List.of());
        }

        @Override
        public int size() {
            return 500;
        }
    };

    @Test
    void onlyThePageLookedAtIsDrawnAndOnlyOnce() {
        LazyPages lazy = new LazyPages(pages);
        assertThat(lazy.size()).isEqualTo(500);
        assertThat(lazy.isEmpty()).isFalse();
        assertThat(lazy.equals(new LazyPages(pages))).isFalse();
        assertThat(drawn).isZero();
        assertThat(lazy.get(7).width()).isEqualTo(8);
        assertThat(lazy.get(7)).isSameAs(lazy.get(7));
        assertThat(drawn).isEqualTo(1);
        assertThat(lazy.get(0).width()).isEqualTo(1);
        assertThat(drawn).isEqualTo(2);
    }
}
