package org.masthead.web.admin.analytics;

import org.masthead.analytics.RightNow;

/** A page that is being read. */
public record NowRow(String title, String address, RightNow.Readers readers, long views) {}
