package org.masthead.comments.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** All checks together. */
@ApplicationScoped
public class Screening {
    private Iterable<CommentCheck> checks;

    protected Screening() {}

    @Inject
    Screening(Instance<CommentCheck> checks) {
        this.checks = checks;
    }

    public Screening(List<CommentCheck> checks) {
        this.checks = checks;
    }

    /** The gravest verdict; below a refusal its note joins the notes of all. */
    public Verdict look(Candidate candidate) {
        List<Verdict> verdicts = java.util.stream.StreamSupport.stream(checks.spliterator(), false)
                .map(check -> check.look(candidate))
                .filter(verdict -> verdict.kind() != Verdict.Kind.FINE)
                .toList();
        Verdict gravest =
                verdicts.stream().max(Comparator.comparing(Verdict::kind)).orElse(Verdict.FINE);
        if (gravest.kind() == Verdict.Kind.REFUSED) {
            return gravest;
        }
        String notes = verdicts.stream().map(Verdict::note).sorted().collect(Collectors.joining("; "));
        return new Verdict(gravest.kind(), notes);
    }
}
