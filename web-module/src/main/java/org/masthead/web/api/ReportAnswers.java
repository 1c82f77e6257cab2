package org.masthead.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.masthead.analytics.ReportEdition;
import org.masthead.analytics.ReportFormat;
import org.masthead.analytics.ReportOrder;
import org.masthead.analytics.Reports;

/** Answers with a report in the form that its address ends in, or with 304 to who has it already. */
@RequestScoped
public class ReportAnswers {
    @Inject
    private Reports reports;

    @Context
    private Request request;

    @Context
    private HttpHeaders headers;

    Response of(ReportOrder order, ReportEnding ending, boolean forExcel) throws IOException {
        return switch (ending) {
            case RECEIPT ->
                Response.ok(ReceiptJson.of(reports.receipt(order)), ending.mediaType)
                        .header("Cache-Control", "no-store")
                        .build();
            case DICTIONARY ->
                Response.ok(ColumnDictionary.of(order, reports.columns(order)), ending.mediaType)
                        .header("Cache-Control", "private, no-cache")
                        .build();
            case CSV, JSON, XLSX -> table(order, ending, forExcel && ending == ReportEnding.CSV);
        };
    }

    private Response table(ReportOrder order, ReportEnding ending, boolean forExcel) {
        ReportEdition edition = reports.edition(order);
        boolean packed = ending != ReportEnding.XLSX && Gzip.isTaken(headers.getHeaderString("Accept-Encoding"));
        EntityTag tag = tag(edition, ending, forExcel, packed);
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        if (known != null) {
            return described(known, order, edition).tag(tag).build();
        }
        ReportFormat format = forExcel ? ReportFormat.CSV_FOR_EXCEL : ending.format;
        String digest = ending == ReportEnding.CSV && !forExcel && !packed
                ? edition.receipt().map(receipt -> receipt.sha256()).orElse("")
                : "";
        var body = new ReportBody(out -> reports.write(order, format, out), packed, digest);
        return described(Response.ok(body, ending.mediaType), order, edition)
                .tag(tag)
                .header("Content-Disposition", disposition(order, ending))
                .build();
    }

    /** Strong but for workbooks, which hold the moment they were made at. */
    private static EntityTag tag(ReportEdition edition, ReportEnding ending, boolean forExcel, boolean packed) {
        String form = (forExcel ? "-excel" : "") + (packed ? "-gzip" : "");
        return new EntityTag(edition.tag() + "-" + ending.text + form, ending == ReportEnding.XLSX);
    }

    private static Response.ResponseBuilder described(
            Response.ResponseBuilder answer, ReportOrder order, ReportEdition edition) {
        return answer.header("Cache-Control", "private, no-cache")
                .header("Vary", "Accept-Encoding")
                .header("Report-State", edition.provisional() ? "provisional" : "final")
                .header(
                        "Link",
                        "<" + ReportAddress.of(order, ReportEnding.DICTIONARY)
                                + ">; rel=\"describedby\"; type=\"application/csvm+json\"")
                .header(
                        "Link",
                        "<" + ReportAddress.of(order, ReportEnding.RECEIPT)
                                + ">; rel=\"related\"; title=\"receipt\"; type=\"application/json\"");
    }

    private static String disposition(ReportOrder order, ReportEnding ending) {
        String kind = ending == ReportEnding.JSON ? "inline" : "attachment";
        return kind + "; filename=\"" + order.fileName() + "." + ending.text + "\"";
    }
}
