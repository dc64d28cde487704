package hengdao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hengdao.model.ExpectedError;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Expects an error the user can understand. */
final class Refused {

    private Refused() {}

    static <E extends ExpectedError> E with(Class<E> type, String messageKey, ThrowingCallable call) {
        E error = catchThrowableOfType(type, call);
        assertThat(error).isNotNull();
        assertThat(error.messageKey()).isEqualTo(messageKey);
        return error;
    }
}
