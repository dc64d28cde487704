package hengdao.bench;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import hengdao.drawing.DocumentInfo;
import hengdao.drawing.Drawing;
import hengdao.drawing.FontTextMeasurer;
import hengdao.drawing.PdfPainter;
import hengdao.exchange.SeedReader;
import hengdao.exchange.SeedSource;
import hengdao.gantt.Zoom;
import hengdao.i18n.Messages;
import hengdao.model.Programme;
import hengdao.report.GanttReport;
import hengdao.report.GanttRequest;
import hengdao.report.PageFormat;
import hengdao.report.ReportData;
import hengdao.report.ReportPage;
import hengdao.schedule.LightRules;
import hengdao.schedule.ProgrammeStatus;
import hengdao.schedule.plan.Plan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What a wall chart of a workload costs on A3 landscape: settling its pages, drawing the first, drawing all, and writing
 * them as PDF, beside the least that PDFBox needs for the same shapes ({@link PdfFloor}). Prints one line of JSON; times
 * are medians in milliseconds of code that is warm.
 */
public final class PaperBench {
    private static final int WARM = 3;
    private static final int TURNS = 7;
    private static final PageFormat A3 = PageFormat.ofMillimetres(420, 297);

    private final FontTextMeasurer measurer = new FontTextMeasurer();
    private final Messages messages = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private final GanttReport report = new GanttReport(measurer, messages);
    private final ReportData data;
    private final GanttRequest request;

    private PaperBench(Programme programme, LocalDate day) {
        ProgrammeStatus status = ProgrammeStatus.evaluate(Plan.of(programme), day, LightRules.DEFAULT);
        data = new ReportData(programme, day, status);
        request = new GanttRequest(List.of(), A3, Zoom.FIT, null, null, day);
    }

    /** Takes the file of the workload, or {@code demo} for the programme of 2017 with its sample entries. */
    public static void main(String[] arguments) throws Exception {
        JsonObject line = new JsonObject();
        if (arguments[0].equals("demo")) {
            Programme demo = new SeedReader(SeedSource.ofProgram(), UUID::randomUUID)
                    .demo(2017)
                    .programme();
            line.addProperty("n", demo.tasks().size());
            new PaperBench(demo, LocalDate.of(2017, 6, 30)).run(line);
        } else {
            Workload workload = Workload.read(Path.of(arguments[0]));
            line.addProperty("n", workload.size());
            new PaperBench(workload.programme(), LocalDate.of(2026, 6, 30)).run(line);
        }
        System.out.println(new Gson().toJson(line));
    }

    private void run(JsonObject line) throws IOException {
        List<Drawing> drawings = drawings();
        PdfFloor floor = new PdfFloor(drawings);
        line.addProperty("pages", drawings.size());
        line.addProperty("shapes", floor.shapes());
        line.addProperty("settle_ms", time(() -> pages().size()));
        line.addProperty("first_page_ms", time(() -> pages().getFirst().drawing()));
        line.addProperty("draw_all_ms", time(this::drawings));
        double pdf = time(() -> write(drawings));
        double least = time(() -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            floor.write(out);
            return out.size();
        });
        line.addProperty("pdf_ms", pdf);
        line.addProperty("floor_ms", least);
        line.addProperty("pdf_to_floor", Times.rounded(pdf / least));
        line.addProperty("settle_draw_write_ms", time(() -> write(drawings())));
        line.addProperty("pdf_kb", write(drawings) / 1024);
        line.addProperty("heap_mb", heap(() -> write(drawings())));
        line.addProperty("floor_heap_mb", heap(() -> {
            floor.write(OutputStream.nullOutputStream());
            return 0;
        }));
    }

    private List<ReportPage> pages() {
        return report.pages(data, request);
    }

    private List<Drawing> drawings() {
        return pages().stream().map(ReportPage::drawing).toList();
    }

    private int write(List<Drawing> drawings) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocumentInfo info = new DocumentInfo("工作量", "", Locale.SIMPLIFIED_CHINESE, ZonedDateTime.now(), List.of());
        new PdfPainter(measurer).write(drawings, info, out);
        return out.size();
    }

    private static double time(Work work) throws IOException {
        for (int i = 0; i < WARM; i++) {
            work.run();
        }
        double[] times = new double[TURNS];
        for (int i = 0; i < TURNS; i++) {
            long start = System.nanoTime();
            work.run();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        return Times.median(times);
    }

    /** The most heap in use while something is done, garbage included, in MB. */
    private static double heap(Work work) throws IOException {
        List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        System.gc();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        work.run();
        return Times.rounded(
                pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1e6);
    }

    @FunctionalInterface
    private interface Work {
        Object run() throws IOException;
    }
}
