package org.masthead.content.wordpress;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipException;
import org.masthead.content.ImportedContent;
import org.masthead.content.ImportedContent.Outcome;
import org.masthead.content.ImportedContent.Taken;
import org.masthead.content.MediaLibrary;
import org.masthead.content.MediaLibrary.NewPicture;
import org.masthead.content.wordpress.ImportedItems.OldPicture;
import org.masthead.content.wordpress.PictureFiles.FileTooLarge;

/**
 * Brings the pictures of one import into the media library: the file where it came along and is a picture, else a
 * placeholder.
 */
final class Pictures {
    /** @param remark null when the picture is the real one */
    record Brought(OldPicture picture, Outcome outcome, Remark remark) {}

    private final ImportedItems items;
    private final ImportedContent content;
    private final MediaLibrary library;
    private final PictureFiles files;

    Pictures(ImportedItems items, ImportedContent content, MediaLibrary library, PictureFiles files) {
        this.items = items;
        this.content = content;
        this.library = library;
        this.files = files;
    }

    Brought bring(SourceSite site, String id, OldAddress file, String path, String parent, String alt, String caption)
            throws IOException {
        Optional<OldPicture> known = items.picture(site.name(), id);
        String name = fileName(file);
        NewPicture facts = new NewPicture(name, alt, caption, "", site.name(), id);
        if (known.isPresent() && !known.get().placeholder()) {
            return kept(
                    site,
                    new OldPicture(id, known.get().mediaId(), name, alt, caption, false),
                    file,
                    path,
                    parent,
                    Outcome.UNCHANGED,
                    null);
        }
        Real real = real(facts, file);
        if (real.mediaId() != null) {
            Outcome outcome = known.isPresent() ? Outcome.UPDATED : Outcome.TAKEN;
            return kept(
                    site,
                    new OldPicture(id, real.mediaId(), name, alt, caption, false),
                    file,
                    path,
                    parent,
                    outcome,
                    null);
        }
        Taken taken = content.placeholder(facts);
        Remark remark = new Remark("placeholder-picture", name + real.why());
        return kept(
                site,
                new OldPicture(id, taken.id(), name, alt, caption, true),
                file,
                path,
                parent,
                taken.outcome(),
                remark);
    }

    private Brought kept(
            SourceSite site,
            OldPicture picture,
            OldAddress file,
            String path,
            String parent,
            Outcome outcome,
            Remark remark) {
        items.keep(site.name(), picture, path, file.file(), parent);
        return new Brought(picture, outcome, remark);
    }

    /** @param mediaId null: then {@code why} not */
    private record Real(Long mediaId, String why) {}

    private Real real(NewPicture facts, OldAddress file) throws IOException {
        Optional<InputStream> found = files.find(OldAddress.decoded(file.path()));
        if (found.isEmpty()) {
            return new Real(null, " did not come along");
        }
        try (InputStream in = found.get()) {
            return new Real(library.addPicture(in, facts), "");
        } catch (IllegalArgumentException | ZipException | FileTooLarge e) {
            return new Real(null, " could not be taken: " + e.getMessage());
        }
    }

    private static String fileName(OldAddress file) {
        String name =
                file.fileName().replaceAll("[^\\p{L}\\p{M}\\p{N}._-]+", "-").replaceAll("^[.-]+", "");
        if (name.length() > 120) {
            name = name.substring(name.length() - 120);
        }
        return name.isEmpty() ? "picture" : name;
    }
}
