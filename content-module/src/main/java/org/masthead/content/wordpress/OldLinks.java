package org.masthead.content.wordpress;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.masthead.content.wordpress.ImportedItems.OldPicture;

/**
 * Gives the pictures and links of a converted text their new addresses: pictures those of the media library, links within
 * the old site those of the articles here. A link that leads nowhere here keeps its old address, whole.
 */
final class OldLinks {
    private static final Pattern PICTURE_ID = Pattern.compile("wp-image-([0-9]+)");
    private static final Pattern SIZED =
            Pattern.compile("(.*?)(?:-[0-9]{1,5}x[0-9]{1,5}|-scaled|-rotated)(\\.[A-Za-z0-9]+)");

    private final ImportedItems items;
    private final Pictures pictures;
    private final SourceSite site;
    private final Set<Remark> remarks = new LinkedHashSet<>();

    OldLinks(ImportedItems items, Pictures pictures, SourceSite site) {
        this.items = items;
        this.pictures = pictures;
        this.site = site;
    }

    /** @return what could not be brought along */
    List<Remark> renew(Element body, String itemId) throws IOException {
        for (Element gallery : body.select("figure.gallery")) {
            fill(gallery, itemId);
        }
        for (Element image : body.select("img")) {
            show(image);
        }
        body.select("a[href]").forEach(this::lead);
        return new ArrayList<>(remarks);
    }

    private void fill(Element gallery, String itemId) {
        List<OldPicture> shown = new ArrayList<>();
        if (gallery.hasAttr("data-ids")) {
            for (String id : ids(gallery.attr("data-ids"))) {
                Optional<OldPicture> picture = items.picture(site.name(), id);
                picture.ifPresent(shown::add);
                if (picture.isEmpty()) {
                    remarks.add(new Remark(
                            "missing-picture", "a gallery shows picture " + id + ", which the export does not have"));
                }
            }
        } else if (gallery.hasAttr("data-parent")) {
            String parent = gallery.attr("data-parent").equals("self") ? itemId : gallery.attr("data-parent");
            Set<String> without = Set.copyOf(new LinkedHashSet<>(ids(gallery.attr("data-without"))));
            items.picturesOf(site.name(), parent).stream()
                    .filter(picture -> !without.contains(picture.id()))
                    .forEach(shown::add);
        }
        for (OldPicture picture : shown) {
            Element figure = gallery.appendElement("figure");
            figure.appendElement("img").attr("src", picture.address()).attr("alt", picture.alt());
            if (!picture.caption().isEmpty()) {
                figure.appendElement("figcaption").text(picture.caption());
            }
            remarkPlaceholder(picture);
        }
        if (gallery.selectFirst("img") == null) {
            gallery.remove();
        }
    }

    private static List<String> ids(String list) {
        return Arrays.stream(list.split("[,\\s]+")).filter(id -> !id.isBlank()).toList();
    }

    private void show(Element image) throws IOException {
        if (image.attr("src").startsWith("/media/")) {
            return;
        }
        Optional<OldAddress> file = OldAddress.of(image.attr("src"))
                .map(address -> address.host().isEmpty()
                        ? new OldAddress(site.address().host(), address.path(), address.query(), "")
                        : address);
        if (file.isEmpty()) {
            remarks.add(new Remark("missing-picture", "a picture without an address on the web was taken out"));
            removeWithFigure(image);
            return;
        }
        Optional<OldPicture> known = known(file.get(), image);
        OldPicture picture = known.isPresent() ? known.get() : stranger(file.get(), image);
        remarkPlaceholder(picture);
        if (image.attr("alt").isBlank()) {
            image.attr("alt", picture.alt());
        }
        image.attr("src", picture.address());
    }

    private Optional<OldPicture> known(OldAddress file, Element image) {
        Matcher id = PICTURE_ID.matcher(image.className() + " wp-image-" + image.attr("data-id"));
        return items.pictureOfFile(site.name(), file.file())
                .or(() -> items.pictureOfFile(site.name(), wholeSize(file.file())))
                .or(() -> id.find()
                        ? items.picture(site.name(), id.group(1))
                                .filter(picture -> wholeSize(picture.name()).equals(wholeSize(file.fileName())))
                        : Optional.empty());
    }

    /** A picture that is no item of the export: of another site, or deleted there. */
    private OldPicture stranger(OldAddress file, Element image) throws IOException {
        return pictures.bring(site, "file:" + file.file(), file, "", "", image.attr("alt"), "")
                .picture();
    }

    private static String wholeSize(String file) {
        Matcher sized = SIZED.matcher(file);
        return sized.matches() ? sized.group(1) + sized.group(2) : file;
    }

    private void remarkPlaceholder(OldPicture picture) {
        if (picture.placeholder()) {
            remarks.add(new Remark("placeholder-picture", picture.name() + " did not come along"));
        }
    }

    private static void removeWithFigure(Element image) {
        Element figure = image.closest("figure");
        (figure == null ? image : figure).remove();
    }

    private void lead(Element link) {
        Optional<OldAddress> address = OldAddress.of(link.attr("href"));
        if (address.isEmpty() || !address.get().isOn(site.address())) {
            return;
        }
        Optional<String> target = target(address.get());
        if (target.isPresent()) {
            link.attr("href", target.get() + address.get().fragment());
        } else if (link.selectFirst("img") != null && link.text().isBlank()) {
            link.unwrap();
        } else if (address.get().host().isEmpty() && !site.address().host().isEmpty()) {
            link.attr("href", "https://" + site.address().host() + link.attr("href"));
        }
    }

    private Optional<String> target(OldAddress address) {
        return address.postId()
                .flatMap(id -> items.slug(site.name(), id))
                .or(() -> items.slugAtPath(site.name(), address.key()))
                .map(slug -> "/articles/" + slug)
                .or(() -> address.postId()
                        .flatMap(id -> items.picture(site.name(), id))
                        .map(OldPicture::address))
                .or(() -> items.target(address.key()));
    }
}
