package org.masthead.web.admin.analytics;

import com.ibm.icu.text.NumberFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;

/** Numbers as the admin writes them: {@code #{amounts.whole(1234)}} is 1,234. */
@Named("amounts")
@ApplicationScoped
public class Amounts {
    private static final int MINUTE = 60;

    public String whole(long number) {
        return number < 0
                ? "–"
                : NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
    }

    /** @param share 1 is everything */
    public String percent(double share) {
        NumberFormat format = NumberFormat.getPercentInstance(Locale.ENGLISH);
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }

    /** One digit behind the point. */
    public String decimal(double number) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ENGLISH);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    /** {@code 1:05}, minutes and seconds. */
    public String duration(double seconds) {
        long whole = Math.round(seconds);
        return "%d:%02d".formatted(whole / MINUTE, whole % MINUTE);
    }

    /** How much more or less, {@code +12.5%}; empty when there was nothing to compare with. */
    public String change(double now, double then) {
        if (then <= 0) {
            return "";
        }
        String change = percent(now / then - 1);
        return change.startsWith("-") ? "−" + change.substring(1) : "+" + change;
    }
}
