package hengdao.ui.entry;

import hengdao.i18n.Messages;
import hengdao.ui.common.Picker;
import hengdao.ui.common.Session;
import hengdao.ui.common.Subject;
import java.util.function.Consumer;

/** Picks an indicator or task: type part of its 序号, name, unit or their pinyin initials. */
final class SubjectPicker extends Picker<Subject> {

    SubjectPicker(Session session, Consumer<Subject> picked) {
        super(session, view -> Subject.all(view.plan()), new SubjectWords(), picked);
        Messages messages = session.messages();
        setId("entry-subject");
        setChoicesId("entry-choices");
        setPromptText(messages.text("entry.subject.prompt"));
        setAccessibleText(messages.text("entry.subject"));
    }

    private static final class SubjectWords implements Words<Subject> {
        @Override
        public String title(Subject subject) {
            return subject.title();
        }

        @Override
        public String name(Subject subject) {
            return subject.name();
        }

        @Override
        public String all(Subject subject) {
            return subject.title() + " " + subject.context() + " " + subject.leadUnit();
        }

        @Override
        public String line(Subject subject) {
            return subject.context().isEmpty() ? subject.title() : subject.title() + "  " + subject.context();
        }
    }
}
