package org.masthead.web.security;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.http.HttpServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every address that the running application has, as {@code METHOD address}: servlets, pages, and the API's methods. */
final class RunningAddresses {
    private static final String API_CLASSES = "/WEB-INF/classes/org/masthead/web/api/";

    private final ServletContext application;
    private final Set<String> found = new TreeSet<>();

    private RunningAddresses(ServletContext application) {
        this.application = application;
    }

    static Set<String> of(ServletContext application) throws ClassNotFoundException {
        var addresses = new RunningAddresses(application);
        addresses.addServlets();
        addresses.addPages("/");
        addresses.addApi();
        return addresses.found;
    }

    private void addServlets() throws ClassNotFoundException {
        for (ServletRegistration servlet : application.getServletRegistrations().values()) {
            if (isOurs(servlet)) {
                Class<?> type = Class.forName(servlet.getClassName());
                servlet.getMappings().forEach(mapping -> addServlet(type, mapping));
            } else if (!isTestRunner(servlet)) {
                servlet.getMappings().forEach(mapping -> found.add("GET " + mapping));
            }
        }
    }

    /** The container's own, Faces and JAX-RS: what they serve is listed besides, every way to them is too. */
    private static boolean isOurs(ServletRegistration servlet) {
        return servlet.getClassName() != null
                && servlet.getClassName().startsWith("org.masthead.")
                && !servlet.getClassName().endsWith("Application");
    }

    private static boolean isTestRunner(ServletRegistration servlet) {
        return servlet.getName().startsWith("Arquillian");
    }

    private void addServlet(Class<?> type, String mapping) {
        if (overrides(type, "doGet") || overrides(type, "service")) {
            found.add("GET " + mapping);
        }
        if (overrides(type, "doPost") || overrides(type, "service")) {
            found.add("POST " + mapping);
        }
    }

    private static boolean overrides(Class<?> type, String method) {
        return Stream.<Class<?>>iterate(type, each -> each != HttpServlet.class, Class::getSuperclass)
                .flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
                .anyMatch(each -> each.getName().equals(method));
    }

    private void addPages(String folder) {
        for (String path : paths(folder)) {
            if (path.endsWith("/") && !path.equals("/WEB-INF/") && !path.equals("/META-INF/")) {
                addPages(path);
            } else if (path.endsWith(".xhtml")) {
                String extensionless = path.substring(0, path.length() - ".xhtml".length());
                Stream.of("GET ", "POST ").forEach(method -> {
                    found.add(method + path);
                    found.add(method + extensionless);
                });
            } else if (path.endsWith(".html")) {
                found.add("GET " + path);
            }
        }
    }

    private void addApi() throws ClassNotFoundException {
        for (String path : paths(API_CLASSES)) {
            if (path.endsWith(".class")) {
                String name = path.substring("/WEB-INF/classes/".length(), path.length() - ".class".length());
                addResource(Class.forName(name.replace('/', '.')));
            }
        }
    }

    private void addResource(Class<?> type) {
        Path root = type.getAnnotation(Path.class);
        if (root != null) {
            for (Method method : type.getDeclaredMethods()) {
                for (Annotation annotation : method.getAnnotations()) {
                    HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
                    if (verb != null) {
                        found.add(verb.value() + " /api/" + root.value() + below(method));
                    }
                }
            }
        }
    }

    private static String below(Method method) {
        Path path = method.getAnnotation(Path.class);
        return path == null ? "" : "/" + path.value();
    }

    private Collection<String> paths(String folder) {
        Set<String> paths = application.getResourcePaths(folder);
        return paths == null ? Set.of() : paths;
    }
}
