package hengdao.report;

import hengdao.gantt.BehindRows;
import hengdao.gantt.GanttRow;
import hengdao.gantt.Lights;
import hengdao.gantt.PercentText;
import hengdao.gantt.PeriodText;
import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import hengdao.report.document.Block;
import hengdao.report.document.Block.Paragraph;
import hengdao.report.document.PageSetup;
import hengdao.report.document.ParagraphKind;
import hengdao.report.document.TextDocument;
import hengdao.schedule.Counts;
import hengdao.schedule.Light;
import hengdao.schedule.rounds.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * The bulletin (通报) in the form of GB/T 9704-2012: overall figures, the ranking, what is under a red or yellow light with
 * its reason and next step, what is asked for. Safe for use by several threads.
 */
public final class Bulletin {

    private final Messages messages;

    public Bulletin(Messages messages) {
        this.messages = messages;
    }

    /** The title of a bulletin about a year. */
    public String title(ReportData data, List<Integer> projects) {
        return Titles.of(TemplateTitle.BULLETIN, data, projects, messages);
    }

    /** The document; refuses as {@link ChosenRows} does. */
    public TextDocument of(ReportData data, List<Integer> projects, RankingBy by, LocalDate madeOn) {
        List<ProgressLine> lines = ProgressLines.of(data, projects, messages);
        if (lines.stream().allMatch(line -> line.row().status().reported() == 0)) {
            throw new InputRefused("report.bulletin.nothing", data.statusDate());
        }
        List<Block> blocks = new ArrayList<>();
        String title = title(data, projects);
        blocks.add(new Paragraph(ParagraphKind.TITLE, title));
        blocks.add(new Paragraph(
                ParagraphKind.SUBTITLE, messages.text("report.bulletin.as_of", words(data.statusDate()))));
        if (data.programme().annual().demo()) {
            blocks.add(new Paragraph(ParagraphKind.SUBTITLE, messages.text("report.example")));
        }
        opening(blocks, data.template());
        Ranking ranking = new Ranking(data, lines, messages);
        overall(blocks, data, ranking.counts(), lines);
        blocks.add(new Paragraph(ParagraphKind.LEVEL_1, messages.text("report.bulletin.ranking")));
        blocks.add(new Paragraph(
                ParagraphKind.BODY,
                messages.text(
                        tellsOfGoals(lines) ? "report.bulletin.ranking_rule.goals" : "report.bulletin.ranking_rule")));
        blocks.add(ranking.table(by, data.template().ranking()));
        blocks.add(new Paragraph(ParagraphKind.NOTE, pending(lines)));
        late(blocks, lines, data.statusDate());
        blocks.add(new Paragraph(ParagraphKind.LEVEL_1, messages.text("report.bulletin.demands")));
        String demands = data.template().demands();
        body(blocks, demands.isBlank() ? messages.text("report.bulletin.demands_text") : demands);
        String issuer = data.issuer();
        if (!issuer.isEmpty()) {
            blocks.add(new Paragraph(ParagraphKind.SIGNATURE, issuer));
        }
        blocks.add(new Paragraph(ParagraphKind.SIGNATURE, words(madeOn)));
        PageSetup setup = PageSetup.official();
        List<Block> signatures = new SignatureLines(messages).running(data.template(), setup);
        if (!signatures.isEmpty()) {
            blocks.add(new Paragraph(ParagraphKind.TO_SIGN, ""));
            blocks.addAll(signatures);
        }
        record(blocks, data.template(), madeOn);
        return new TextDocument(title, issuer, messages.locale(), setup, blocks);
    }

    private void opening(List<Block> blocks, ReportTemplate template) {
        String addressee = template.addressee().strip();
        blocks.add(new Paragraph(
                ParagraphKind.ADDRESSEE,
                addressee.isEmpty()
                        ? messages.text("report.bulletin.addressee")
                        : messages.text("report.bulletin.addressee_of", addressee.replaceAll("[：:]$", ""))));
        if (!template.opening().isBlank()) {
            body(blocks, template.opening());
        }
    }

    /** A paragraph for each line. */
    private static void body(List<Block> blocks, String words) {
        words.strip()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> blocks.add(new Paragraph(ParagraphKind.BODY, line.strip())));
    }

    /** 版记: who gets a copy, who printed it and when. */
    private void record(List<Block> blocks, ReportTemplate template, LocalDate madeOn) {
        if (!template.copiedTo().isBlank()) {
            blocks.add(new Paragraph(
                    ParagraphKind.RECORD,
                    messages.text(
                            "report.bulletin.copied_to", template.copiedTo().strip())));
        }
        if (!template.printedBy().isBlank()) {
            blocks.add(new Paragraph(
                    ParagraphKind.RECORD,
                    messages.text(
                            "report.bulletin.printed_by", template.printedBy().strip(), words(madeOn))));
        }
    }

    private void overall(List<Block> blocks, ReportData data, Counts counts, List<ProgressLine> lines) {
        blocks.add(new Paragraph(ParagraphKind.LEVEL_1, messages.text("report.bulletin.overall")));
        blocks.add(new Paragraph(
                ParagraphKind.BODY,
                messages.text(
                        "report.bulletin.overall_text",
                        scope(lines),
                        counts.tasks(),
                        words(data.statusDate()),
                        counts.done(),
                        counts.onTime(),
                        counts.behind(),
                        counts.overdue(),
                        counts.inProgress(),
                        counts.notStarted(),
                        counts.noData(),
                        counts.constrained())));
        blocks.add(new Paragraph(ParagraphKind.BODY, attention(data, counts)));
        today(blocks, data, lines);
    }

    /** What is told of: so many projects, the yearly goals, or both. */
    private String scope(List<ProgressLine> lines) {
        long projects = lines.stream()
                .map(ProgressLine::row)
                .filter(row ->
                        row.level() == GanttRow.Level.PROJECT && !row.key().equals(Ranking.GOALS))
                .count();
        String kind = projects == 0 ? "goals" : tellsOfGoals(lines) ? "both" : "projects";
        return messages.text("report.bulletin.scope." + kind, projects);
    }

    private static boolean tellsOfGoals(List<ProgressLine> lines) {
        return lines.stream()
                .map(ProgressLine::row)
                .anyMatch(row ->
                        row.level() == GanttRow.Level.PROJECT && row.key().equals(Ranking.GOALS));
    }

    /** What falls due, and what was not reported in the present period; which that is, where it is a round. */
    private String attention(ReportData data, Counts counts) {
        ReportingPeriod period = ReportingPeriod.of(data.programme(), data.statusDate());
        PeriodText words = new PeriodText(messages);
        return period.isRound()
                ? messages.text(
                        "report.bulletin.attention.round",
                        counts.dueSoon(),
                        counts.unreported(),
                        words.inBrackets(period),
                        counts.skipped())
                : messages.text("report.bulletin.attention", counts.dueSoon(), counts.unreported());
    }

    /** What is due on the status date itself, by name. */
    private void today(List<Block> blocks, ReportData data, List<ProgressLine> lines) {
        List<String> today = today(data, lines).stream()
                .map(line -> messages.text(
                        line.row().leadUnit().isEmpty()
                                ? "report.bulletin.today.item"
                                : "report.bulletin.today.item_of",
                        line.row().number(),
                        line.row().name(),
                        line.row().leadUnit()))
                .toList();
        if (!today.isEmpty()) {
            blocks.add(new Paragraph(
                    ParagraphKind.BODY,
                    messages.text(
                            "report.bulletin.today",
                            today.size(),
                            String.join(messages.text("report.bulletin.today.and"), today))));
        }
    }

    /** What is due on the status date itself and has not ended; a task whose indicators are named is not named again. */
    static List<ProgressLine> today(ReportData data, List<ProgressLine> lines) {
        List<ProgressLine> due = lines.stream()
                .filter(line -> !line.heading() && !line.row().status().light().isEnd())
                .filter(line -> line.row().deadline().equals(data.statusDate()))
                .toList();
        Set<UUID> told = new HashSet<>();
        due.stream()
                .filter(line -> line.row().level() == GanttRow.Level.INDICATOR)
                .forEach(line -> told.add(Objects.requireNonNull(line.row().parentId())));
        return due.stream().filter(line -> !told.contains(line.row().id())).toList();
    }

    private void late(List<Block> blocks, List<ProgressLine> lines, LocalDate day) {
        List<ProgressLine> behind = behind(lines);
        blocks.add(new Paragraph(ParagraphKind.LEVEL_1, messages.text("report.bulletin.late")));
        if (behind.isEmpty()) {
            blocks.add(new Paragraph(ParagraphKind.BODY, messages.text("report.bulletin.late_none")));
            return;
        }
        boolean defaults = behind.stream().anyMatch(line -> line.row().deadlineIsDefault());
        blocks.add(new Paragraph(
                ParagraphKind.BODY,
                messages.text("report.bulletin.late_rule")
                        + (defaults ? messages.text("report.bulletin.late_default") : "")));
        int part = 0;
        for (Light light : List.of(Light.RED, Light.ORANGE, Light.YELLOW)) {
            List<ProgressLine> own = behind.stream()
                    .filter(line -> line.row().status().light() == light)
                    .toList();
            if (own.isEmpty()) {
                continue;
            }
            part++;
            blocks.add(new Paragraph(
                    ParagraphKind.LEVEL_2,
                    messages.text("report.bulletin.late_part." + part, Lights.word(light, messages), own.size())));
            for (int i = 0; i < own.size(); i++) {
                blocks.add(new Paragraph(ParagraphKind.BODY, item(i + 1, own.get(i), day)));
            }
        }
    }

    /** What is named as behind. */
    static List<ProgressLine> behind(List<ProgressLine> lines) {
        Set<GanttRow> behind = new HashSet<>(
                BehindRows.of(lines.stream().map(ProgressLine::row).toList()));
        return lines.stream().filter(line -> behind.contains(line.row())).toList();
    }

    /** How many of the figures were not reviewed yet; empty for none. */
    private String pending(List<ProgressLine> lines) {
        long pending = lines.stream().filter(ProgressLine::pending).count();
        return pending == 0 ? "" : messages.text("report.bulletin.pending", pending);
    }

    private String due(GanttRow row) {
        String day = words(row.deadline());
        return row.deadlineIsDefault() ? messages.text("report.progress.default", day) : day;
    }

    /** What is late, by how much, why, and what comes next. */
    private String item(int no, ProgressLine line, LocalDate day) {
        GanttRow row = line.row();
        StringBuilder words = new StringBuilder(messages.text(
                row.leadUnit().isEmpty() ? "report.bulletin.item" : "report.bulletin.item_of",
                no,
                row.number(),
                row.context().isEmpty() ? row.name() : row.context() + " · " + row.name(),
                row.leadUnit()));
        words.append(
                line.target().isEmpty()
                        ? messages.text("report.bulletin.item_due", due(row))
                        : messages.text("report.bulletin.item_target", line.target(), due(row)));
        if (line.isDueAmended()) {
            words.append(messages.text("report.bulletin.item_was_due", line.wasDue()));
        }
        if (line.actual() != null) {
            words.append(
                    line.scheduled() == null
                            ? messages.text(
                                    "report.bulletin.item_actual", line.actual().text())
                            : messages.text(
                                    "report.bulletin.item_figures",
                                    line.scheduled().text(),
                                    line.actual().text()));
        }
        if (row.status().isPartial()) {
            words.append(messages.text(
                    "report.bulletin.item_partial",
                    row.status().reported(),
                    row.status().total()));
        }
        BigDecimal gap = row.status().gap();
        if (gap != null && gap.signum() < 0) {
            words.append(messages.text("report.bulletin.item_gap", PercentText.of(gap.negate())));
        }
        if (row.deadline().isBefore(day)) {
            words.append(messages.text("report.bulletin.item_overdue", ChronoUnit.DAYS.between(row.deadline(), day)));
        }
        words.append(messages.text("report.bulletin.item_end"));
        words.append(
                line.problem().isEmpty()
                        ? messages.text("report.bulletin.item_no_reason")
                        : messages.text("report.bulletin.item_reason", ended(line.problem())));
        if (!line.nextStep().isEmpty()) {
            words.append(messages.text("report.bulletin.item_next", ended(line.nextStep())));
        }
        if (line.pending()) {
            words.append(messages.text("report.pending"));
        }
        return words.toString();
    }

    /** Without the full stop it may end with, since one follows. */
    private static String ended(String words) {
        return words.strip().replaceAll("[。．.；;]+$", "");
    }

    private String words(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(messages.locale())
                .format(day);
    }
}
