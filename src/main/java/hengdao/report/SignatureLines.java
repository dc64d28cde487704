package hengdao.report;

import hengdao.i18n.Messages;
import hengdao.report.document.Block;
import hengdao.report.document.PageSetup;
import hengdao.report.document.ParagraphKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The lines to sign (签字栏) below a document: those of the template, or the usual ones of a table. */
final class SignatureLines {

    private static final int MOST_BESIDE = 3;
    private static final double FIRST_WIDE = 0x2E80;
    private static final double NARROW = 0.55;
    private static final String GAP = "　　";

    private final Messages messages;

    SignatureLines(Messages messages) {
        this.messages = messages;
    }

    /** Below a table: who signs, 编制人 and 审核人 if the template names nobody, then the day it was drawn up. */
    List<Block> table(ReportData data, LocalDate madeOn, PageSetup setup) {
        List<String> words = new ArrayList<>(words(signatures(data.template(), messages)));
        words.add(
                data.template().dated()
                        ? messages.text("report.made_on", madeOn.toString())
                        : messages.text("report.signature.blank", messages.text("report.made_on.label")));
        return beside(words, setup);
    }

    /** The template's own lines with room for a date behind them; empty if it names none. */
    List<Block> ownDated(ReportTemplate template, PageSetup setup) {
        List<String> words = new ArrayList<>(own(template));
        if (!words.isEmpty()) {
            words.add(messages.text("report.order.signed_on"));
        }
        return beside(words, setup);
    }

    /** The template's own lines as paragraphs of running text; empty if it names none. */
    List<Block> running(ReportTemplate template, PageSetup setup) {
        List<Block> blocks = new ArrayList<>();
        double room = setup.contentWidth() / setup.body() - ParagraphKind.TO_SIGN.indent();
        String line = "";
        for (String each : own(template)) {
            String longer = line.isEmpty() ? each : line + GAP + each;
            if (!line.isEmpty() && ems(longer) > room) {
                blocks.add(new Block.Paragraph(ParagraphKind.TO_SIGN, line));
                longer = each;
            }
            line = longer;
        }
        if (!line.isEmpty()) {
            blocks.add(new Block.Paragraph(ParagraphKind.TO_SIGN, line));
        }
        return blocks;
    }

    /** Who signs: those of a template, else 编制人 and 审核人. */
    static List<Signature> signatures(ReportTemplate template, Messages messages) {
        List<Signature> own = template.signatures();
        return own != null
                ? own
                : List.of(
                        new Signature(messages.text("report.signature.prepared"), ""),
                        new Signature(messages.text("report.signature.reviewed"), ""));
    }

    private List<String> own(ReportTemplate template) {
        List<Signature> own = template.signatures();
        return own == null ? List.of() : words(own);
    }

    private List<String> words(List<Signature> signatures) {
        return signatures.stream()
                .map(each -> each.person().isEmpty()
                        ? messages.text("report.signature.blank", each.label())
                        : messages.text("report.signature", each.label(), each.person()))
                .toList();
    }

    /** Three beside each other, or as many as have room; one that has none is a paragraph. */
    private static List<Block> beside(List<String> words, PageSetup setup) {
        double room = setup.contentWidth() / setup.table();
        double longest = words.stream().mapToDouble(SignatureLines::ems).max().orElse(0);
        int many = (int) Math.clamp(Math.floor(room / (longest + 2)), 1, MOST_BESIDE);
        List<Block> lines = new ArrayList<>();
        for (int i = 0; i < words.size(); i += many) {
            if (many == 1) {
                lines.add(new Block.Paragraph(ParagraphKind.NOTE, words.get(i)));
            } else {
                String second = i + 1 < words.size() ? words.get(i + 1) : "";
                String third = many > 2 && i + 2 < words.size() ? words.get(i + 2) : "";
                lines.add(
                        many > 2
                                ? new Block.Spread(words.get(i), second, third)
                                : new Block.Spread(words.get(i), "", second));
            }
        }
        return lines;
    }

    /** About how wide a text is, in sizes of its type. */
    private static double ems(String text) {
        return text.codePoints()
                .mapToDouble(each -> each < FIRST_WIDE ? NARROW : 1)
                .sum();
    }
}
