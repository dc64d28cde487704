package hengdao.service;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which role a change needs at least, by what the log calls it. */
class LeastRoleTest {

    /** Every word a change is logged under, and one that nobody thought of. */
    @ParameterizedTest
    @CsvSource(textBlock = """
        REPORTER, record progress | correct progress | undo | redo | skip item | hand over item | issue report
        REPORTER, order UNDERTAKEN | order REPORTED | order EXTENSION_REQUESTED | change own password
        REVIEWER, accept entries | return entries | file order | set end state | clear end state | set status date
        REVIEWER, order ASSIGNED | order REMINDED | order RETURNED | order PASSED | order CONCLUDED | order ARCHIVED
        REVIEWER, order EXTENSION_GRANTED | order EXTENSION_REFUSED | order CORRECTED
        KEEPER, edit plan | edit structure | take baseline | rename baseline | delete baseline | restore | set title
        KEEPER, add unit | rename unit | merge units | retire unit | add person | rename person | change person
        KEEPER, hand over tasks | put official in charge | set calendar | set light rule | plan rounds | move round
        KEEPER, cancel round | rename round | save report template | rename report template | import report templates
        KEEPER, remove report template | begin programme | start year | add account | change role | reset password
        KEEPER, disable account | turn off sign-in | enable account | what comes next year
        """)
    void knowsWhoMayDoWhat(Role least, String actions) {
        for (String action : actions.split(" \\| ")) {
            assertThat(Permissions.least(action)).as(action).isEqualTo(least);
        }
    }
}
