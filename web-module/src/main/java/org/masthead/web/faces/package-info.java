/** What pages need from Faces beyond Faces: record properties in EL, dates, texts and addresses. */
package org.masthead.web.faces;
