package org.masthead.analytics.accesslog;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * First step: tells how the file is written and reads it once; {@code KNOWN} ends the job when its content came in before,
 * {@code NEW} goes on.
 */
@Named
@Dependent
class AccessLogRecognition extends AbstractBatchlet {
    private final ImportJob job;
    private final ImportedFiles files;

    @Inject
    AccessLogRecognition(ImportJob job, ImportedFiles files) {
        this.job = job;
        this.files = files;
    }

    @Override
    public String process() throws Exception {
        return job.attempt(() -> {
            LogFormat format = job.format();
            return files.admit(job.run(), job.file().fingerprint(files.earlier()), format.name()) ? "NEW" : "KNOWN";
        });
    }
}
