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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
     * Adds the templates of a file; those whose name is taken, or that have none, get a number behind it. One that cannot be
     * read leaves all as it was.
     *
     * @return what was added
     * @throws InputRefused what is wrong with the file, and where
     */
    public List<ReportTemplate> addFrom(Path file, Messages messages, String by) {
        List<ReportTemplate> read = TemplateJson.readFile(text(file), file.getFileName());
        Set<String> taken = new HashSet<>();
        all().forEach(each -> taken.add(each.name()));
        List<ReportTemplate> added = new ArrayList<>();
        for (ReportTemplate each : read) {
            String name = each.name().isEmpty() ? messages.text("templates.imported") : each.name();
            String free = name;
            for (int number = 2; taken.contains(free); number++) {
                free = messages.text("templates.numbered", name, number);
            }
            taken.add(free);
            added.add(each.named(free));
        }
        return gate.write(by, "import report templates", change -> {
            added.forEach(each -> store.put(change, each.name(), TemplateJson.of(each)));
            return added;
        });
    }

    /** As {@link #export} with all templates. */
    public void exportAll(Path out) {
        export(all(), out);
    }

    /** As {@link #addFrom}, telling the names of what was added. */
    public List<String> addNamesFrom(Path file, Messages messages, String by) {
        return addFrom(file, messages, by).stream().map(ReportTemplate::name).toList();
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
