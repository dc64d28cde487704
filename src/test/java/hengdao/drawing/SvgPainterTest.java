package hengdao.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SvgPainterTest {
    private final SvgPainter painter = new SvgPainter(new FontTextMeasurer());

    @Test
    void everyShapeBecomesAnElement() throws Exception {
        Document svg = parsed(Samples.everyShape());
        assertThat(svg.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 300 200");
        assertThat(svg.getDocumentElement().getAttribute("width")).isEqualTo("300pt");
        assertThat(elements(svg, "polygon")).hasSize(1);
        assertThat(elements(svg, "polyline")).hasSize(1);
        assertThat(elements(svg, "clipPath")).hasSize(2);
        assertThat(elements(svg, "pattern")).hasSize(1);
        assertThat(elements(svg, "line"))
                .anyMatch(line -> line.getAttribute("stroke-dasharray").equals("6 3"));
        assertThat(elements(svg, "rect"))
                .anyMatch(rect -> rect.getAttribute("fill").equals("#c62828")
                        && rect.getAttribute("x").equals("10"))
                .anyMatch(rect -> rect.getAttribute("rx").equals("5"))
                .anyMatch(rect -> rect.getAttribute("fill").equals("url(#hatch1)"));
    }

    @Test
    void textIsTextAndSaysHowWideItIs() throws Exception {
        Document svg = parsed(Samples.everyShape());
        List<Element> texts = elements(svg, "text");
        assertThat(texts).extracting(Element::getTextContent).containsAll(Samples.LABELS.subList(0, 4));
        assertThat(texts).extracting(Element::getTextContent).contains("李〓");
        Element title = texts.getFirst();
        assertThat(title.getAttribute("textLength")).isEqualTo("162");
        assertThat(title.getAttribute("x")).isEqualTo("69");
        assertThat(title.getAttribute("font-weight")).isEqualTo("bold");
    }

    @Test
    void aTitleWithMarkupIsEscaped() throws Exception {
        byte[] svg = painter.bytes(new Drawing(10, 10, List.of()), "<a>&\u0001", Locale.SIMPLIFIED_CHINESE);
        assertThat(elements(parse(svg), "title").getFirst().getTextContent()).isEqualTo("<a>& ");
    }

    private Document parsed(Drawing drawing) throws Exception {
        return parse(painter.bytes(drawing, "横道图", Locale.SIMPLIFIED_CHINESE));
    }

    private static Document parse(byte[] svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    private static List<Element> elements(Document svg, String name) {
        List<Element> found = new ArrayList<>();
        var nodes = svg.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }
}
