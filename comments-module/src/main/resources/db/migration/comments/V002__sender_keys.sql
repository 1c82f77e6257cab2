-- The key under which one day's client addresses are hashed; gone two days later.
create table comments.sender_day_key (
  day date primary key,
  key bytea not null
);
