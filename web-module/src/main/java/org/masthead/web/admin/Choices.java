package org.masthead.web.admin;

import java.util.Arrays;

/** Constants by name, as addresses carry them. */
final class Choices {
    private Choices() {}

    /** Null for what is none of them. */
    static <E extends Enum<E>> E oneOf(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
