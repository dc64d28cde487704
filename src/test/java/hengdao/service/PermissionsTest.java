package hengdao.service;

import static hengdao.model.Role.KEEPER;
import static hengdao.model.Role.REPORTER;
import static hengdao.model.Role.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hengdao.i18n.Messages;
import hengdao.model.CalendarDay;
import hengdao.model.ChangeQuery;
import hengdao.model.EntryRound;
import hengdao.model.InputRefused;
import hengdao.model.OrderEventKind;
import hengdao.model.OutcomeKind;
import hengdao.model.ProgressEntry;
import hengdao.model.Role;
import hengdao.model.Verdict;
import hengdao.report.ReportTemplate;
import hengdao.schedule.LightRules;
import hengdao.schedule.plan.PlanEdit;
import hengdao.schedule.rounds.RoundRule;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each role may do, asked of the services themselves. */
class PermissionsTest {

    private static final Map<Role, String> NAMES = Map.of(REPORTER, "填报员甲", REVIEWER, "审核员乙", KEEPER, "管理员丙");
    private static final String PASSWORD = "correct-horse";
    private static final Messages CHINESE = Messages.of(Locale.SIMPLIFIED_CHINESE);

    @TempDir
    private Path folder;

    @TempDir
    private Path place;

    private Desktop2017 desk;
    private EntryRound round;
    private final Map<String, SupervisedOrder> orders = new HashMap<>();

    /** Something one does under a name. */
    @FunctionalInterface
    private interface Deed {
        Object by(String name);
    }

    private record Line(String what, Role least, Deed deed) {}

    private final List<Line> table = new ArrayList<>();

    @BeforeEach
    void open() {
        desk = new Desktop2017(folder);
        Accounts accounts = desk.workspace.accounts();
        String keeper = NAMES.get(KEEPER);
        accounts.add(keeper, KEEPER, PASSWORD, keeper);
        accounts.add(NAMES.get(REVIEWER), REVIEWER, PASSWORD, keeper);
        accounts.add(NAMES.get(REPORTER), REPORTER, PASSWORD, keeper);
        desk.take(
                rounds().plan(desk.now, new RoundRule.EveryTwoWeeks(LocalDate.of(2017, 1, 2)), LocalDate.MIN, keeper));
        round = rounds().rounds(desk.now).get(3);
        for (String name : NAMES.values()) {
            orders.put(name, file(keeper));
            act(OrderEventKind.ASSIGNED, name, keeper);
            act(OrderEventKind.UNDERTAKEN, name, keeper);
        }
        fill();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void fill() {
        line("填报", REPORTER, by -> record("5.1.2-1", "81", by, null));
        line(
                "更正本人的填报",
                REPORTER,
                by -> record(
                        "5.1.2-1", "82", by, record("5.1.2-1", "81", by, null).id()));
        line("撤销本人的填报", REPORTER, by -> {
            record("5.1.2-1", "83", by, null);
            return take(desk.workspace.editing().undo(desk.now, by));
        });
        line(
                "跳过",
                REPORTER,
                by -> take(rounds().skip(
                                desk.now,
                                round.id(),
                                rounds().due(desk.now, round.id())
                                        .due()
                                        .getFirst()
                                        .subjectId(),
                                "停工",
                                by)));
        line(
                "移交",
                REPORTER,
                by -> take(rounds().handOver(desk.now, round.id(), desk.id("5.3.2-1"), "某局" + by, "", "分工调整", by)));
        line("反馈督办", REPORTER, by -> act(OrderEventKind.REPORTED, by, by));
        line("审核督办", REVIEWER, by -> act(OrderEventKind.PASSED, by(by.equals(by(KEEPER)) ? REVIEWER : REPORTER), by));
        line("出报表", REPORTER, by -> desk.workspace.issued().keep(desk.now, issue(by), by));
        line("立项督办", REVIEWER, this::file);
        line(
                "认定办结",
                REVIEWER,
                by -> take(desk.workspace
                        .outcomes()
                        .set(desk.now, desk.id("5.1.1"), OutcomeKind.CONSTRAINED, by, LocalDate.of(2017, 6, 1), by)));
        line(
                "检查日期",
                REVIEWER,
                by -> take(
                        desk.workspace.editing().setStatusDate(desk.now, LocalDate.of(2017, 6, 1 + by.length()), by)));
        line(
                "改计划",
                KEEPER,
                by -> take(
                        desk.workspace.editing().apply(desk.now, new PlanEdit.Move(List.of(desk.id("5.1.1")), 1), by)));
        line("记基线", KEEPER, by -> take(desk.workspace.editing().takeBaseline(desk.now, "基线" + by, by)));
        line("工程", KEEPER, by -> take(desk.workspace.structure().addProject(desk.now, "工程" + by, by)));
        line("单位", KEEPER, by -> take(desk.workspace.units().add(desk.now, "单位" + by, by)));
        line("人员", KEEPER, by -> take(desk.workspace.people().add(desk.now, "某人" + by, "", by)));
        line(
                "日历",
                KEEPER,
                by -> take(desk.workspace
                        .calendars()
                        .set(desk.now, new CalendarDay(LocalDate.of(2017, 8, 1), true, by), by)));
        line("亮灯规则", KEEPER, by -> take(desk.workspace.lightRules().set(desk.now, LightRules.PRESETS.get(1), by)));
        line("标题", KEEPER, by -> take(desk.workspace.titles().set(desk.now, "工程 " + by, by)));
        line("轮次", KEEPER, by -> take(rounds().rename(desk.now, round.id(), by, by)));
        line("模板", KEEPER, by -> desk.workspace.templates().add(ReportTemplate.USUAL, "模板" + by, by));
        line(
                "新年度",
                KEEPER,
                by -> desk.workspace
                        .yearStart()
                        .start(desk.now, NewYear.after(desk.now.programme().annual()), by, Progress.NONE));
        line("备份位置", KEEPER, by -> {
            desk.workspace.backups().setSecond(place);
            return place;
        });
        line("账号", KEEPER, by -> desk.workspace.accounts().add("新人", REPORTER, PASSWORD, by));
    }

    private void line(String what, Role least, Deed deed) {
        table.add(new Line(what, least, deed));
    }

    @Test
    void eachRoleDoesWhatItMay() {
        for (Role role : Role.values()) {
            String by = NAMES.get(role);
            desk.workspace.accounts().signIn(by, PASSWORD);
            for (Line line : table) {
                if (role.covers(line.least())) {
                    assertThat(line.deed().by(by)).as(line.what() + " " + role).isNotNull();
                } else {
                    refused(
                            line.least() == KEEPER ? "permissions.keeper_needed" : "permissions.reviewer_needed",
                            line,
                            by);
                }
                Role other = role == REPORTER ? REVIEWER : REPORTER;
                if (line.least() != KEEPER || role == KEEPER) {
                    refusedToAnother(line, NAMES.get(other));
                }
            }
        }
    }

    private void refused(String key, Line line, String by) {
        long before = last();
        assertThatExceptionOfType(InputRefused.class)
                .as(line.what() + " " + by)
                .isThrownBy(() -> line.deed().by(by))
                .satisfies(refused -> {
                    assertThat(refused.messageKey()).isEqualTo(key);
                    assertThat(CHINESE.text(key, refused.arguments())).contains("由", "管理员", by);
                });
        assertThat(last()).as("nothing changed").isEqualTo(before);
    }

    private void refusedToAnother(Line line, String name) {
        if (line.what().equals("备份位置")) {
            return;
        }
        long before = last();
        assertThatExceptionOfType(InputRefused.class)
                .as(line.what() + " as " + name)
                .isThrownBy(() -> line.deed().by(name));
        assertThat(last()).as("nothing changed").isEqualTo(before);
    }

    @Test
    void reviewsAreForReviewersAndNeverOfOnesOwn() {
        ProgressEntry reported = as(REPORTER, by -> record("5.1.2-1", "81", by, null));
        for (Role role : List.of(REVIEWER, KEEPER)) {
            desk.workspace.accounts().signIn(by(role), PASSWORD);
            ProgressEntry own = record("5.1.2-2", "2" + role.ordinal(), by(role), null);
            refuses("reviewing.own_entry", () -> review(own, by(role)));
        }
        ProgressEntry reviewers = as(REVIEWER, by -> record("5.3.2-1", "204", by, null));
        take(review(reported, by(REVIEWER)));
        desk.workspace.accounts().signIn(by(REPORTER), PASSWORD);
        refuses("permissions.reviewer_needed", () -> review(reviewers, by(REPORTER)));
    }

    @Test
    void reportersCorrectTheirOwnAndReturnedEntriesAlone() {
        desk.workspace.accounts().signIn(by(REVIEWER), PASSWORD);
        ProgressEntry others = record("5.1.2-1", "81", by(REVIEWER), null);
        desk.workspace.accounts().signIn(by(REPORTER), PASSWORD);
        refuses("permissions.others_entry", () -> record("5.1.2-1", "82", by(REPORTER), others.id()));
        refuses("permissions.other_name", () -> record("5.1.2-1", "82", by(REVIEWER), others.id()));

        desk.workspace.accounts().signIn(by(KEEPER), PASSWORD);
        take(desk.workspace.reviewing().review(desk.now, List.of(others.id()), Verdict.RETURNED, "与台账不符", by(KEEPER)));
        desk.workspace.accounts().signIn(by(REPORTER), PASSWORD);
        record("5.1.2-1", "82", by(REPORTER), others.id());
    }

    @Test
    void stepsOfSomebodyElseAreNotUndone() {
        desk.workspace.accounts().signIn(by(KEEPER), PASSWORD);
        take(desk.workspace.units().add(desk.now, "单位甲", by(KEEPER)));
        desk.workspace.accounts().signIn(by(KEEPER), PASSWORD);
        take(desk.workspace.editing().undo(desk.now, by(KEEPER)));
        take(desk.workspace.editing().redo(desk.now, by(KEEPER)));

        desk.workspace.accounts().signIn(by(REPORTER), PASSWORD);
        refuses("edit.nothing_to_undo", () -> desk.workspace.editing().undo(desk.now, by(REPORTER)));
    }

    private static String by(Role role) {
        return NAMES.get(role);
    }

    private <T> T as(Role role, Function<String, T> work) {
        desk.workspace.accounts().signIn(by(role), PASSWORD);
        return work.apply(by(role));
    }

    private void refuses(String key, Runnable work) {
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(work::run)
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }

    private Edited review(ProgressEntry entry, String by) {
        return desk.workspace.reviewing().review(desk.now, List.of(entry.id()), Verdict.ACCEPTED, "", by);
    }

    private EntryRounds rounds() {
        return desk.workspace.rounds();
    }

    private ProgressEntry record(String key, String value, String by, @Nullable UUID corrects) {
        EntryForm form =
                new EntryForm(desk.id(key), "2017-02-14", value, "", "", "进展", "", "", "写错了", List.of(), by, corrects);
        Workspace.Saved saved = desk.workspace.record(desk.now, form);
        desk.take(saved.edited());
        return saved.entry();
    }

    private Edited take(Edited edited) {
        desk.take(edited);
        return edited;
    }

    private SupervisedOrder file(String by) {
        LocalDate day = LocalDate.of(2017, 2, 10);
        return desk.workspace
                .supervision()
                .file(
                        desk.now,
                        new OrderForm(desk.id("5.1.2-1"), "", "某局", day, day, day.plusDays(30), "按期完成", "", by));
    }

    private SupervisedOrder act(OrderEventKind kind, String whose, String by) {
        UUID id = Objects.requireNonNull(orders.get(whose)).order().id();
        return desk.workspace.supervision().act(id, OrderStep.of(kind, LocalDate.of(2017, 2, 15), "已办", by));
    }

    private Issue issue(String by) {
        return new Reports(desk.workspace, CHINESE, Today.CLOCK)
                .issue(
                        ReportRequest.of(ReportKind.BULLETIN, 2017),
                        place.resolve(by + UUID.randomUUID() + ".pdf"),
                        Progress.NONE)
                .orElseThrow();
    }

    private long last() {
        return desk.workspace
                .history()
                .find(new ChangeQuery("", "", null, null, 1))
                .getFirst()
                .sequence();
    }
}
