package org.masthead.content.wordpress;

/** The file is no export that we read; the message is a sentence for people that names the place. */
class WxrProblem extends Exception {
    private static final long serialVersionUID = 1L;

    WxrProblem(int line, int column, String what) {
        super("Line " + line + (column > 0 ? ", column " + column : "") + ": " + what);
    }

    WxrProblem(int line, int column, String what, Throwable cause) {
        this(line, column, what);
        initCause(cause);
    }
}
