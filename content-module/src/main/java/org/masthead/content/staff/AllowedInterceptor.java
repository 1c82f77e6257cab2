package org.masthead.content.staff;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import org.masthead.content.Allowed;
import org.masthead.content.CurrentStaff;
import org.masthead.content.NotAllowed;
import org.masthead.content.Role;

/** Asks before anything else happens, a transaction included. */
@Interceptor
@Allowed({})
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class AllowedInterceptor {
    private final CurrentStaff current;

    @Inject
    AllowedInterceptor(CurrentStaff current) {
        this.current = current;
    }

    @AroundInvoke
    Object ask(InvocationContext call) throws Exception {
        if (!current.caller().may(rolesFor(call.getMethod()))) {
            throw new NotAllowed(call.getMethod().getName());
        }
        return call.proceed();
    }

    private static Role[] rolesFor(Method method) {
        Allowed allowed = method.getAnnotation(Allowed.class);
        return allowed != null
                ? allowed.value()
                : method.getDeclaringClass().getAnnotation(Allowed.class).value();
    }
}
