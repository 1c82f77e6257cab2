package org.masthead.content;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call this method of a bean, whatever the way to it: {@code @Allowed({Role.WRITER, Role.EDITOR})}. Administrators
 * always may, and so may whatever runs outside a request (jobs, start-up). Others get {@link NotAllowed}. Stands on
 * the implementation, not on the face; on a class it covers the methods that carry none of their own.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Allowed {
    @Nonbinding
    Role[] value();
}
