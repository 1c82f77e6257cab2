-- The articles filed last under a tag or topic, without a look at all of them: "More on this".
create index article_tag_newest on content.article_tag (tag_id, article_id desc);
create index article_topic_newest on content.article_topic (topic_id, article_id desc);
drop index content.article_tag_tag;
drop index content.article_topic_topic;
