package org.masthead.content.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Files one picture in a Java process of its own and says how much memory that took, native memory included. */
final class FilingProcess {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Path PEAK_RESET = Path.of("/proc/self/clear_refs");

    private FilingProcess() {}

    /** @param answer "kept", or the sentence of the refusal */
    record Outcome(String answer, long megabytes) {}

    static Outcome file(Path picture, Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        FilingProcess.class.getName(),
                        picture.toString(),
                        folder.toString()))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes());
        process.waitFor(1, TimeUnit.MINUTES);
        String[] lines = said.strip().split("\n");
        String[] last = lines[lines.length - 1].split("\t");
        if (last.length != 2) {
            throw new AssertionError(said);
        }
        return new Outcome(last[0], Long.parseLong(last[1]));
    }

    public static void main(String[] arguments) throws IOException {
        var room = new DrawingRoom();
        Shelf.Inspection inspection = (file, sum, size) -> Inspections.picture(file, sum, size, room);
        var shelf = new Shelf(Path.of(arguments[1]));
        Path small = Files.write(Path.of(arguments[1], "small"), TestPictures.of("png", 20, 20));
        keep(shelf, inspection, small);
        System.gc();
        Files.writeString(PEAK_RESET, "5");
        long before = kilobytes("VmRSS");
        String answer = keep(shelf, inspection, Path.of(arguments[0]));
        System.out.println(answer + "\t" + (kilobytes("VmHWM") - before) / 1000);
    }

    private static String keep(Shelf shelf, Shelf.Inspection inspection, Path picture) throws IOException {
        try (InputStream content = Files.newInputStream(picture)) {
            shelf.keep(content, Inspections.PICTURE_BYTES, inspection);
            return "kept";
        } catch (IllegalArgumentException refused) {
            return refused.getMessage();
        }
    }

    private static long kilobytes(String line) throws IOException {
        return Files.readAllLines(STATUS).stream()
                .filter(text -> text.startsWith(line + ":"))
                .mapToLong(text -> Long.parseLong(text.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }
}
