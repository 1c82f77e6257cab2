-- The newest change among each thousand articles, for the index of the sitemaps: one step a part, however many there are.
create index article_part on content.article (((id - 1) / 1000), (coalesce(updated_at, published_at)) desc)
  where state in ('PUBLISHED', 'SCHEDULED');
