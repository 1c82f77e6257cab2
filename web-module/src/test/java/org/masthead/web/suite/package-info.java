/**
 * The one server that all container tests share: a test class named {@code XxxIT} with {@code @ArquillianTest} runs inside
 * the real WAR on a real Payara Micro with a real PostgreSQL. {@code @RunAsClient} and {@code @ArquillianResource URL} make
 * it a client instead.
 */
package org.masthead.web.suite;
