package hengdao.service;

import static hengdao.service.ReportFormat.CSV;
import static hengdao.service.ReportFormat.DOCX;
import static hengdao.service.ReportFormat.PDF;
import static hengdao.service.ReportFormat.PNG;
import static hengdao.service.ReportFormat.SVG;
import static hengdao.service.ReportFormat.XLSX;

import java.util.List;

/** The reports that can be written or printed. */
public enum ReportKind {
    /** 横道图. */
    GANTT(PDF, SVG, PNG),
    /** 进展情况表. */
    PROGRESS(PDF, XLSX, DOCX),
    /** 通报 in the form of GB/T 9704-2012. */
    BULLETIN(PDF, DOCX),
    /** One indicator with its curve, entries and forecast. */
    INDICATOR(PDF, SVG, PNG, DOCX),
    /** 督办单: one supervision order. */
    ORDER(PDF, DOCX),
    /** What starts, falls due or is forecast to end in the days after the status date. */
    DUE(PDF, XLSX, DOCX),
    /** 台账, all columns; it has no pages. */
    LEDGER(XLSX, CSV);

    private final List<ReportFormat> formats;

    ReportKind(ReportFormat... formats) {
        this.formats = List.of(formats);
    }

    /** What it can be written as, the usual one first. */
    public List<ReportFormat> formats() {
        return formats;
    }

    /** Whether it is about one thing that has to be named: an indicator or an order. */
    public boolean isAboutOne() {
        return this == INDICATOR || this == ORDER;
    }

    /** Whether its pages are running text and tables in the typefaces of official documents. */
    public boolean isText() {
        return this == BULLETIN || this == ORDER || this == DUE;
    }

    /** Whether its pages have colours that can be left out. */
    public boolean hasColours() {
        return this == GANTT || this == INDICATOR;
    }

    /** Whether it can be looked at page by page and printed. */
    public boolean hasPages() {
        return formats.contains(PDF);
    }
}
