package org.masthead.web.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.masthead.content.NotAllowed;

/** Every failure becomes a problem document; what we did not foresee goes to the log and says nothing of itself. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof ValidationProblem invalid) {
            return invalid.problem().response();
        }
        if (failure instanceof WebApplicationException answered) {
            return answered(answered.getResponse());
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotAllowed) {
                return new Problem(403, "Not allowed", cause.getMessage()).response();
            }
            if (cause instanceof BodyTooLarge) {
                return Problem.of(413).response();
            }
        }
        LOG.log(Level.ERROR, "An API request failed", failure);
        return Problem.of(500).response();
    }

    /** JAX-RS's own refusals keep their headers, such as {@code Allow}. */
    private static Response answered(Response original) {
        if (original.getStatus() < 400 || original.hasEntity()) {
            return original;
        }
        return Response.fromResponse(original)
                .type(Problem.MEDIA_TYPE)
                .entity(Problem.of(original.getStatus()).json().toString())
                .build();
    }
}
