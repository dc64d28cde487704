package hengdao.ui.gantt.edit;

import java.util.List;
import java.util.Optional;

/** A column of pasted tasks, with the words by which headings name it. */
enum PasteColumn {
    NUMBER("序号", "编号", "no", "no.", "wbs"),
    NAME("任务", "重点任务", "任务名称", "名称", "工作任务", "工作内容", "事项", "name", "task", "task name"),
    START("开始", "开始日期", "开始时间", "计划开始", "起始日期", "start", "start date"),
    FINISH("完成", "完成日期", "完成时间", "计划完成", "结束", "结束日期", "结束时间", "finish", "finish date", "end"),
    WORKDAYS("工期", "工期 工作日", "工期（工作日）", "工作日", "duration", "workdays", "work days"),
    DEADLINE("完成时限", "时限", "截止", "截止日期", "截止时间", "时间节点", "deadline", "due"),
    LEAD_UNIT("牵头", "牵头单位", "责任单位", "单位", "lead", "lead unit", "unit"),
    SUPPORTING("配合", "配合单位", "协办单位", "supporting", "supporting units"),
    OFFICIAL("分管", "分管领导", "official", "official in charge"),
    PERSON("责任人", "负责人", "经办人", "person", "responsible", "responsible person");

    private final List<String> words;

    PasteColumn(String... words) {
        this.words = List.of(words);
    }

    /** The column that a heading names. */
    static Optional<PasteColumn> named(String heading) {
        String word = heading.strip().toLowerCase(java.util.Locale.ROOT);
        for (PasteColumn column : values()) {
            if (column.words.contains(word)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
