package org.masthead.analytics.viewlog;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import com.maxmind.db.MaxMindDbConstructor;
import com.maxmind.db.MaxMindDbParameter;
import com.maxmind.db.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The country of an address, from the file in MaxMind's format that the operator names in {@code masthead.geoip.file};
 * without such a file no country is known.
 */
@ApplicationScoped
class Countries {
    private static final System.Logger LOG = System.getLogger(Countries.class.getName());

    private Reader file;

    protected Countries() {}

    @Inject
    Countries(@ConfigProperty(name = "masthead.geoip.file") Optional<String> file) {
        file.filter(name -> !name.isBlank()).ifPresent(this::open);
    }

    private void open(String name) {
        try {
            file = new Reader(new File(name));
            LOG.log(
                    INFO,
                    "Countries are told by {0}, built {1}",
                    name,
                    file.getMetadata().getBuildDate());
        } catch (IOException unreadable) {
            LOG.log(
                    WARNING,
                    "masthead.geoip.file names " + name + ", which cannot be read: no country is told",
                    unreadable);
        }
    }

    /** Two letters of ISO 3166-1; empty when not known. */
    String of(String address) {
        return file == null ? "" : Network.parsed(address).map(this::lookUp).orElse("");
    }

    private String lookUp(InetAddress address) {
        try {
            Found found = file.get(address, Found.class);
            return found == null || found.country() == null
                    ? ""
                    : Bounded.text(found.country().code(), 2);
        } catch (IOException unreadable) {
            LOG.log(WARNING, "The country of an address cannot be looked up", unreadable);
            return "";
        }
    }

    /** What is read of a record. */
    public record Found(Country country) {
        @MaxMindDbConstructor
        public Found(@MaxMindDbParameter(name = "country") Country country) {
            this.country = country;
        }
    }

    /** As a record names it. */
    public record Country(String code) {
        @MaxMindDbConstructor
        public Country(@MaxMindDbParameter(name = "iso_code") String code) {
            this.code = code;
        }
    }
}
