package org.masthead.web.suite;

import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What every container test runs in: the WAR that Maven built, with the test classes added. */
@ArquillianSuiteDeployment
public class SuiteDeployment {
    /** Unit tests stay outside: they need libraries that the server has not. */
    private static final String UNIT_TESTS = ".*Test(\\$.*)?\\.class";

    @Deployment
    public static WebArchive war() {
        return ShrinkWrap.create(ZipImporter.class, "masthead.war")
                .importFrom(new File(System.getProperty("masthead.suite.war")))
                .as(WebArchive.class)
                .merge(testClasses(), "WEB-INF/classes", Filters.exclude(UNIT_TESTS));
    }

    private static GenericArchive testClasses() {
        String folder = SuiteDeployment.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        return ShrinkWrap.create(ExplodedImporter.class, "tests.jar")
                .importDirectory(new File(folder))
                .as(GenericArchive.class);
    }
}
