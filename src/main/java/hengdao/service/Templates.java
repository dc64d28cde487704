package hengdao.service;

import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import hengdao.report.ReportTemplate;
import hengdao.store.TemplateStore;
import hengdao.store.WriteGate;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The report templates (报表模板) of a data folder; the first is the usual one, which has no name and is always there. */
public final class Templates {

    private static final int LONGEST_NAME = 40;

    private final WriteGate gate;
    private final TemplateStore store;

    Templates(WriteGate gate, TemplateStore store) {
        this.gate = gate;
        this.store = store;
    }

    /** All templates by name, the usual one first; one that cannot be read is left out. */
    public List<ReportTemplate> all() {
        List<ReportTemplate> all = new ArrayList<>();
        for (TemplateStore.Stored each : store.all()) {
            try {
                all.add(TemplateJson.read(each.content()).named(each.name()));
            } catch (InputRefused unreadable) {
                continue;
            }
        }
        if (all.stream().noneMatch(each -> each.name().isEmpty())) {
            all.addFirst(ReportTemplate.USUAL);
        }
        return all;
    }

    /**
     * The template of that name; the usual one for an empty name.
     *
     * @throws InputRefused if there is none
     */
    public ReportTemplate named(String name) {
        return all().stream()
                .filter(each -> each.name().equals(name.strip()))
                .findFirst()
                .orElseThrow(() -> unknown(name));
    }

    private InputRefused unknown(String name) {
        String known = all().stream()
                .map(ReportTemplate::name)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("、"));
        return known.isEmpty()
                ? new InputRefused("templates.unknown.none", name)
                : new InputRefused("templates.unknown", name, known);
    }

    /** The template of that name, or the usual one if it is gone. */
    public ReportTemplate namedOrUsual(String name) {
        List<ReportTemplate> all = all();
        return all.stream().filter(each -> each.name().equals(name)).findFirst().orElse(all.getFirst());
    }

    /** Keeps a template in place of the one of its name. */
    public ReportTemplate save(ReportTemplate template, String by) {
        return gate.write(by, "save report template", change -> {
            store.put(change, template.name(), TemplateJson.of(template));
            return template;
        });
    }

    /**
     * Adds a copy of a template under a name of its own.
     *
     * @throws InputRefused if the name is empty, too long or taken
     */
    public ReportTemplate add(ReportTemplate pattern, String name, String by) {
        return save(pattern.named(free(name)), by);
    }

    /**
     * Gives a template another name.
     *
     * @throws InputRefused if the name is empty, too long or taken
     */
    public ReportTemplate rename(ReportTemplate template, String name, String by) {
        ReportTemplate renamed = template.named(free(name));
        return gate.write(by, "rename report template", change -> {
            store.rename(change, template.name(), renamed.name(), TemplateJson.of(renamed));
            return renamed;
        });
    }

    /** Removes a template; the usual one becomes as it was at the beginning. */
    public void remove(ReportTemplate template, String by) {
        gate.write(by, "remove report template", change -> {
            store.remove(change, template.name());
            return template;
        });
    }

    /**
     * Writes templates to a file.
     *
     * @throws InputRefused if it cannot be written
     */
    public void export(List<ReportTemplate> templates, Path out) {
        try {
            Files.writeString(out, TemplateJson.file(templates));
        } catch (IOException e) {
            throw new InputRefused("report.file.unwritable", out, String.valueOf(e.getMessage()));
        }
    }

    /**
     * The names in a file that templates have which say something else; an empty one stands for the usual template.
     *
     * @throws InputRefused what is wrong with the file, and where
     */
    public List<String> clashes(Path file) {
        List<ReportTemplate> present = all();
        return read(file).stream()
                .filter(each ->
                        present.stream().anyMatch(other -> other.name().equals(each.name()) && !other.equals(each)))
                .map(ReportTemplate::name)
                .toList();
    }

    /**
     * Takes in the templates of a file. One that is there already, word for word, is left alone; where another has its name
     * that one is replaced, or the new one gets a number behind its name. A file that cannot be read leaves all as it was.
     *
     * @param replace whether templates of the same name are replaced
     * @return what became of each
     * @throws InputRefused what is wrong with the file, and where
     */
    public List<TakenIn> takeIn(Path file, boolean replace, Messages messages, String by) {
        List<ReportTemplate> present = new ArrayList<>(all());
        List<TakenIn> taken = new ArrayList<>();
        for (ReportTemplate each : read(file)) {
            TakenIn one = takenIn(each, replace, present, messages);
            present.removeIf(other -> other.name().equals(one.template().name()));
            present.add(one.template());
            taken.add(one);
        }
        return gate.write(by, "import report templates", change -> {
            taken.stream()
                    .filter(each -> each.how() != TakenIn.How.SAME)
                    .map(TakenIn::template)
                    .forEach(each -> store.put(change, each.name(), TemplateJson.of(each)));
            return taken;
        });
    }

    private static TakenIn takenIn(
            ReportTemplate template, boolean replace, List<ReportTemplate> present, Messages messages) {
        if (named(template.name(), present).isEmpty()) {
            return new TakenIn(template, TakenIn.How.ADDED);
        }
        String name = template.name().isEmpty() ? messages.text("templates.imported") : template.name();
        ReportTemplate free = template;
        for (int number = 1; ; number++) {
            if (named(free.name(), present).filter(free::equals).isPresent()) {
                return new TakenIn(free, TakenIn.How.SAME);
            }
            if (replace) {
                return new TakenIn(template, TakenIn.How.REPLACED);
            }
            if (named(free.name(), present).isEmpty()) {
                return new TakenIn(free, TakenIn.How.RENAMED);
            }
            boolean bare = number == 1 && template.name().isEmpty();
            int shown = template.name().isEmpty() ? number : number + 1;
            free = template.named(bare ? name : messages.text("templates.numbered", name, shown));
        }
    }

    private static Optional<ReportTemplate> named(String name, List<ReportTemplate> present) {
        return present.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    private static List<ReportTemplate> read(Path file) {
        return TemplateJson.readFile(text(file), file.getFileName());
    }

    /** As {@link #export} with all templates. */
    public void exportAll(Path out) {
        export(all(), out);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new InputRefused("templates.file.not_text", file.getFileName());
        } catch (IOException e) {
            throw new InputRefused("templates.file.unreadable", file.getFileName());
        }
    }

    private String free(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.lines().count() > 1) {
            throw new InputRefused("templates.name.missing");
        }
        if (stripped.length() > LONGEST_NAME) {
            throw new InputRefused("templates.name.long", LONGEST_NAME);
        }
        if (all().stream().anyMatch(each -> each.name().equals(stripped))) {
            throw new InputRefused("templates.name.taken", stripped);
        }
        return stripped;
    }
}
