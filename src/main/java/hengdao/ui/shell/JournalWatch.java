package hengdao.ui.shell;

import hengdao.i18n.Messages;
import hengdao.model.FolderCheck.Problem;
import hengdao.model.JournalNews;
import hengdao.ui.common.Session;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Says what came of comparing journal and database at the opening, and reads the whole journal while the officer works. */
final class JournalWatch {

    private static final Logger LOG = Logger.getLogger(JournalWatch.class.getName());

    /** Problems that are named; of more, how many there are is enough. */
    private static final int NAMED = 3;

    private final Session session;
    private final NoticeStrip notice;
    private final Messages messages;

    JournalWatch(Session session, NoticeStrip notice) {
        this.session = session;
        this.notice = notice;
        messages = session.messages();
    }

    void begin() {
        say(session.workspace().journalNews());
        session.tasks().pages(() -> session.workspace().checkJournal(), this::say, JournalWatch::failed);
    }

    /** The folder may be closed meanwhile: the next start reads it all again. */
    private static void failed(Exception error) {
        LOG.log(Level.INFO, "journal not read to its end", error);
    }

    private void say(JournalNews news) {
        if (news.isAgreed()) {
            return;
        }
        String sentence = messages.text(news.messageKey(), news.replayed(), news.left(), news.place());
        if (news.kind() == JournalNews.Kind.REPLAYED) {
            notice.info(sentence);
        } else {
            notice.error(sentence);
        }
    }

    private void say(List<Problem> problems) {
        if (!problems.isEmpty()) {
            notice.error(messages.text(
                    "journal.unsound",
                    problems.size(),
                    problems.stream().limit(NAMED).map(Problem::what).collect(Collectors.joining("；"))));
        }
    }
}
