-- Who works here. Passwords, tokens and remembered sign-ins are kept as hashes only.
create table content.account (
  id                  bigint generated always as identity primary key,
  name                text not null unique check (name ~ '^[a-z0-9][a-z0-9._-]{0,63}$'),
  display_name        text not null check (display_name <> ''),
  password_hash       text not null check (password_hash like '$argon2id$%'),
  roles               text[] not null default '{}'
                      check (roles <@ array['WRITER', 'EDITOR', 'MODERATOR', 'ANALYST', 'ADMINISTRATOR']),
  active              boolean not null default true,
  created_at          timestamptz not null default now(),
  password_changed_at timestamptz not null default now()  -- sign-ins from before this moment have ended
);

-- For programs that use the API; acts with its account's roles of the moment.
create table content.api_token (
  id           bigint generated always as identity primary key,
  account_id   bigint not null references content.account (id) on delete cascade,
  label        text not null check (label <> ''),
  token_hash   bytea not null unique,          -- sha-256; the token itself is 256 random bits
  created_at   timestamptz not null default now(),
  expires_at   timestamptz not null,
  last_used_at timestamptz
);
create index api_token_account on content.api_token (account_id);

-- "Stay signed in": a token works once and is replaced by the next.
create table content.remember_me (
  token_hash bytea primary key,                -- sha-256
  account_id bigint not null references content.account (id) on delete cascade,
  expires_at timestamptz not null
);
create index remember_me_account on content.remember_me (account_id);

-- Attempts not yet followed by a success, by account and by client address.
create table content.sign_in_attempt (
  subject  bytea primary key,                  -- sha-256 of what tries or is tried: no address is kept as such
  failures integer not null,
  last_at  timestamptz not null
);
