package org.masthead.web.faces;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.util.regex.Pattern;

/**
 * PrimeFaces writes its version into the address of each of its files, so that browsers fetch them anew after an update.
 * So do these addresses, without telling which version it is.
 */
public class VeiledVersions extends ResourceHandlerWrapper {
    private static final Pattern VERSION = Pattern.compile("(?<=[?&]v=)[^&]+");

    public VeiledVersions(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name) {
        return veiled(super.createResource(name));
    }

    @Override
    public Resource createResource(String name, String library) {
        return veiled(super.createResource(name, library));
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return veiled(super.createResource(name, library, contentType));
    }

    private static Resource veiled(Resource resource) {
        return resource == null ? null : new Veiled(resource);
    }

    static String veil(String path) {
        return VERSION.matcher(path)
                .replaceAll(version -> Integer.toHexString(version.group().hashCode()));
    }

    private static class Veiled extends ResourceWrapper {
        Veiled(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            return veil(super.getRequestPath());
        }
    }
}
