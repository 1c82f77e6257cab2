package org.masthead.web.admin;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.masthead.content.SiteTime;

/** A browser's {@code datetime-local} field, meant in the site's zone. */
@FacesConverter("siteMoment")
public class SiteMoment implements Converter<Instant> {
    @Override
    public Instant getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return LocalDateTime.parse(value.strip()).atZone(zone()).toInstant();
        } catch (DateTimeException e) {
            String sentence = Say.text("moment.invalid");
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null), e);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Instant value) {
        return value == null
                ? ""
                : value.atZone(zone())
                        .toLocalDateTime()
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString();
    }

    private static ZoneId zone() {
        return CDI.current().select(SiteTime.class).get().zone();
    }
}
